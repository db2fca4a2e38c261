/// What keeps a profile from being a scheme; whoever read the file knows its line.
public enum ProfileFault: Hashable, Sendable {
  case nameMissing
  /// No force of England and Wales has this Home Office code.
  case unknownForce(code: String)
  /// The area code belongs to another force than the force code.
  case areaOfAnotherForce(area: String, expected: String)
  case noSuite
  case suiteCodeMalformed(SuiteCode)
  case suiteTwice(SuiteCode)
  case suiteNameMissing(SuiteCode)
  /// Cells are counted from 1 to 200.
  case cellsOutOfRange(SuiteCode, cells: Int)
}

extension SchemeProfile {
  /// Every fault of the profile; none when it can begin a scheme.
  public var faults: [ProfileFault] {
    var faults: [ProfileFault] = name.isEmpty ? [.nameMissing] : []
    if let force = PoliceForce.all.first(where: { $0.code == forceCode }) {
      if areaCode != force.areaCode {
        faults.append(.areaOfAnotherForce(area: areaCode, expected: force.areaCode))
      }
    } else {
      faults.append(.unknownForce(code: forceCode))
    }
    if suites.isEmpty { faults.append(.noSuite) }
    var seen: Set<SuiteCode> = []
    for suite in suites {
      if !suite.code.isWellFormed { faults.append(.suiteCodeMalformed(suite.code)) }
      if !seen.insert(suite.code).inserted { faults.append(.suiteTwice(suite.code)) }
      if suite.name.isEmpty { faults.append(.suiteNameMissing(suite.code)) }
      if let cells = suite.cells, !(1...200).contains(cells) {
        faults.append(.cellsOutOfRange(suite.code, cells: cells))
      }
    }
    return faults
  }
}
