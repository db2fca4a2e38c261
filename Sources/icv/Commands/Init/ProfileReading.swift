import Scheme
import YAMLText

/// Reads a scheme's profile from YAML; every fault has its line and column.
struct ProfileReading {
  private let file: String
  private let startsOn: CalendarDay
  private var faults: [ProblemFault] = []

  /// The profile in a text, or a problem that lists every fault.
  static func read(
    _ text: String, file: String, startsOn: CalendarDay
  ) throws -> SchemeProfile {
    var reading = ProfileReading(file: file, startsOn: startsOn)
    let root: YAMLNode
    do {
      root = try YAMLText.read(text)
    } catch {
      reading.fault(error.place, "\(error.what) \(error.advice)")
      throw reading.problem
    }
    let profile = reading.profile(root)
    guard let profile, reading.faults.isEmpty else { throw reading.problem }
    return profile
  }

  private init(file: String, startsOn: CalendarDay) {
    self.file = file
    self.startsOn = startsOn
  }

  private mutating func profile(_ root: YAMLNode) -> SchemeProfile? {
    guard root.map != nil else {
      fault(
        root.place, "A profile is a list of keys: name, force_code, area_code, suites, settings.")
      return nil
    }
    check(root, keys: ["name", "force_code", "area_code", "suites", "settings"])
    let suites = (root["suites"]?.list ?? []).compactMap { suite($0) }
    let profile = SchemeProfile(
      name: text(root, "name"), forceCode: text(root, "force_code"),
      areaCode: text(root, "area_code"), suites: suites, settings: settings(root["settings"]))
    for found in profile.faults { tell(found, root) }
    return profile
  }

  private mutating func suite(_ node: YAMLNode) -> CustodySuite? {
    guard node.map != nil else {
      fault(node.place, "A suite has a code and a name: - code: LEA")
      return nil
    }
    check(node, keys: ["code", "name", "type", "cells", "panel"])
    let written = node["type"]?.text ?? SuiteType.designated.rawValue
    let type = SuiteType(rawValue: written)
    if type == nil {
      let known = SuiteType.allCases.map(\.rawValue).joined(separator: ", ")
      fault(
        node["type"]?.place ?? node.place, "\"\(written)\" is no type of suite. Known: \(known).")
    }
    let cells = node["cells"]?.text.flatMap { Int($0) }
    if let given = node["cells"], cells == nil {
      fault(given.place, "cells takes a whole number.")
    }
    return CustodySuite(
      code: SuiteCode(rawValue: text(node, "code")), name: text(node, "name"),
      type: type ?? .other, cells: cells, panel: node["panel"]?.text)
  }

  private mutating func settings(_ node: YAMLNode?) -> SchemeSettings {
    guard let node else { return SchemeSettings(startsOn: startsOn) }
    guard let map = node.map else {
      fault(node.place, "settings takes keys and values, such as pair_size: 2.")
      return SchemeSettings(startsOn: startsOn)
    }
    let table = Dictionary(
      map.map { ($0.key, $0.value.text ?? "") }, uniquingKeysWith: { first, _ in first })
    do {
      return try SchemeSettings(table: table, startsOn: startsOn)
    } catch {
      for found in error.faults {
        fault(map.first { $0.key == found.key }?.place ?? node.place, found.sentence)
      }
      return SchemeSettings(startsOn: startsOn)
    }
  }

  private func text(_ node: YAMLNode, _ key: String) -> String { node[key]?.text ?? "" }

  private mutating func check(_ node: YAMLNode, keys: [String]) {
    for entry in node.map ?? [] where !keys.contains(entry.key) {
      let nearest = NearestWord(to: entry.key, among: keys).word.map { " Did you mean \($0)?" }
      let known = " Known: \(keys.joined(separator: ", "))."
      fault(entry.place, "There is no key \"\(entry.key)\" here." + (nearest ?? known))
    }
  }

  private mutating func fault(_ place: YAMLPlace, _ message: String) {
    var told = ProblemFault(
      place: "\(file):\(place.line):\(place.column)", message: message, kind: "profile")
    (told.line, told.column) = (place.line, place.column)
    faults.append(told)
  }

  private var problem: Problem {
    var problem = Problem(
      .document, "profile_faults",
      "\(Words.count(faults.count, "fault")) in the profile, so no scheme was begun.", at: file,
      next: "Correct the file; `icv scheme profile` of a scheme prints one that holds.")
    problem.faults = faults.sorted {
      ($0.line ?? 0, $0.column ?? 0) < ($1.line ?? 0, $1.column ?? 0)
    }
    return problem
  }
}

extension ProfileReading {
  /// Says what keeps the profile from being a scheme, at the place of the key or suite.
  private mutating func tell(_ found: ProfileFault, _ root: YAMLNode) {
    func place(_ key: String) -> YAMLPlace { root[key]?.place ?? root.place }
    func suite(_ code: SuiteCode) -> YAMLPlace {
      root["suites"]?.list?.last { $0["code"]?.text == code.rawValue }?.place ?? place("suites")
    }
    switch found {
    case .nameMissing: fault(place("name"), "The scheme has no name. Write name: Warwickshire.")
    case .unknownForce(let code):
      fault(
        place("force_code"),
        "No force has the Home Office code \"\(code)\". Warwickshire's is \"23\".")
    case .areaOfAnotherForce(let area, let expected):
      fault(
        place("area_code"), "\"\(area)\" is not this force's area. Write area_code: \(expected).")
    case .noSuite: fault(place("suites"), "The scheme has no suite. List at least one.")
    case .suiteCodeMalformed(let code):
      fault(suite(code), "\"\(code)\" cannot be a suite's code. Use letters and digits: LEA.")
    case .suiteTwice(let code): fault(suite(code), "The code \(code) stands twice. Change one.")
    case .suiteNameMissing(let code): fault(suite(code), "The suite \(code) has no name.")
    case .cellsOutOfRange(let code, let cells):
      fault(suite(code), "\(cells) cells cannot be: write 1 to 200, or leave cells out.")
    }
  }
}
