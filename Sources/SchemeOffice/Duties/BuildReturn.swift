import Actions
import Findings
import RecordKeeping
public import Returns
public import Scheme
import Seals

extension Office {
  /// Builds a return from the records: the same records, forms and rules give the same figures and
  /// the same digest, whenever it is built.
  ///
  /// Nothing is kept of a return that a failing rule stops.
  public func buildReturn(_ period: ReturnPeriod, release: String, by desk: Desk) throws
    -> ReturnFile
  {
    try perform(.buildReturn, by: desk, home: .office) { look in
      let figures = try ReturnFigures(for: period, in: look, office: self)
      let serial = try nextSerial(for: period)
      var paper = CustodyVisitingReturn(
        header: try header(of: period, serial: serial, release: release, in: look),
        body: .figures(figures))
      paper = try paper.sealed { Digest(of: $0).bytes }
      let bytes = try paper.bytes()
      let name = ReturnFileName(paper.header).description
      let file = ReturnFile(
        bytes: bytes, name: name, paper: paper,
        remarks: try shelves.checkReturn(bytes, fileName: name))
      guard !file.isStopped else { return .nothing(file) }
      let built = BuiltReturn(
        reference: Reference(look.officeName("R-")), type: period.type.rawValue,
        days: period.days, serial: serial, digest: paper.header.digest ?? "", fileName: name,
        fileDigest: Digest(of: bytes).description, supersedes: nil,
        purpose: paper.header.purpose.rawValue)
      return Decision(file, about: name, [.returnBuilt(built)])
    }
  }

  /// Explains a query for a period; the words travel with every return built for it.
  public func explainQuery(
    rule: String, suite: String?, text: String, in days: ClosedRange<CalendarDay>, by desk: Desk
  ) throws {
    try perform(.explainQuery, by: desk, home: .record) { look in
      let code = try suite.map { try look.suite($0).code }
      guard let known = ReturnRule.all.first(where: { $0.code == rule.uppercased() }) else {
        throw OfficeRefusal.unacceptable(
          field: "--rule", value: rule,
          takes: ReturnRule.all.map(\.code).joined(separator: ", "))
      }
      guard known.severity == .query else {
        throw OfficeRefusal.unacceptable(
          field: "--rule", value: rule, takes: "a query; an error is mended, not explained")
      }
      return Decision(
        (), about: known.code,
        [.queryExplained(days: days, rule: known.code, suite: code, text: text)])
    }
  }

  private func nextSerial(for period: ReturnPeriod) throws -> Int {
    let same = try records.returnsBuilt().filter {
      $0.type == period.type.rawValue && $0.days == period.days
    }
    return (same.map(\.serial).max() ?? 0) + 1
  }

  private func header(
    of period: ReturnPeriod, serial: Int, release: String, in look: Look
  ) throws -> ReturnHeader {
    let scheme = look.picture.scheme
    let forms = try records.formsUsed(period.days)
    return ReturnHeader(
      period: period, purpose: scheme.isPractice ? .practice : .live,
      forceCode: scheme.forceCode, areaCode: scheme.areaCode, package: "icv",
      release: release, serial: serial, preparedAt: look.now,
      manifest: ReturnManifest(
        forms: forms.map { FormVersion(form: $0.form, version: $0.version, digest: $0.digest) },
        ruleSet: ReturnRule.setVersion, recordHead: look.heads.record.digest))
  }
}

/// A return as built: its bytes, its name, and what the rules say of it.
public struct ReturnFile: Sendable {
  public let bytes: [UInt8]
  public let name: String
  public let paper: CustodyVisitingReturn
  public let remarks: [ReturnRemark]

  /// Whether a failing rule keeps it from being written.
  public var isStopped: Bool { remarks.contains { $0.severity == .fail } }
}
