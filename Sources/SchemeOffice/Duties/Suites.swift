public import RecordKeeping
public import Scheme

extension Office {
  /// Adds a custody suite to those visited.
  public func addSuite(_ suite: CustodySuite, by desk: Desk) throws -> CustodySuite {
    try perform(.addSuite, by: desk, home: .office) { look in
      guard suite.code.isWellFormed else {
        throw OfficeRefusal.badIdentifier(suite.code.rawValue)
      }
      guard !look.picture.suites.contains(where: { $0.code == suite.code }) else {
        throw OfficeRefusal.alreadyThere(kind: "suite", name: suite.code.rawValue)
      }
      return Decision(
        suite, about: suite.code.rawValue, [.suite(suite.code), .suiteDetail(suite)])
    }
  }

  /// Records that a suite opened, closed or was activated from a day.
  public func setStatus(
    of code: String, _ status: SuiteStatus, from day: CalendarDay?, by desk: Desk
  ) throws -> (CustodySuite, SuiteStatusChange) {
    try perform(.setSuiteStatus, by: desk, home: .office) { look in
      let suite = try look.suite(code)
      let change = SuiteStatusChange(from: day ?? look.today, status: status)
      return Decision(
        (suite, change), about: suite.code.rawValue, [.suiteStatus(suite.code, change)])
    }
  }

  /// Records how many people came through a suite in a month.
  public func setThroughput(
    of code: String, month: Month, people: Int, by desk: Desk
  ) throws -> Throughput {
    try perform(.setThroughput, by: desk, home: .office) { look in
      let suite = try look.suite(code)
      guard (0...1_000_000).contains(people) else {
        throw OfficeRefusal.unacceptable(
          field: "throughput", value: String(people), takes: "a number from 0 to 1,000,000")
      }
      let throughput = Throughput(suite: suite.code, month: month, detainees: people)
      return Decision(throughput, about: suite.code.rawValue, [.suiteThroughput(throughput)])
    }
  }

  /// Changes settings from a day on; every fault is told at once and nothing is changed.
  public func changeSettings(
    _ table: [String: String], from day: CalendarDay?, by desk: Desk
  ) throws -> [SettingChange] {
    try perform(.changeSettings, by: desk, home: .office) { look in
      if let retired = SettingFaults.retired(among: table.keys) { throw retired }
      let start = day ?? look.today
      var whole = Dictionary(
        try look.settings(on: start).table.map { ($0.key, $0.value) },
        uniquingKeysWith: { first, _ in first })
      let old = whole
      whole.merge(table) { _, new in new }
      _ = try SchemeSettings(table: whole, startsOn: start)
      let changes = table.sorted { $0.key < $1.key }.filter { old[$0.key] != $0.value }
        .map { SettingChange(startsOn: start, name: $0.key, value: $0.value) }
      guard !changes.isEmpty else { return .nothing([]) }
      return Decision(
        changes,
        changes.map { .setting(startsOn: $0.startsOn, name: $0.name, value: $0.value) })
    }
  }
}
