import Rotas
import Scheme
import Testing

/// The cast: Amina and Carys experienced, Brian and Dev on probation, Monday 6 April 2026.
struct Cast {
  let monday: CalendarDay
  let leamington = SuiteCode("LEA")
  var people: [Visitor]

  init() throws {
    let monday = try #require(CalendarDay("2026-04-06"))
    self.monday = monday
    people = ["amina", "carys", "brian", "dev"].map { name in
      let isTrainee = name == "brian" || name == "dev"
      return Visitor(
        id: VisitorID(name), name: name,
        appointment: Appointment(
          appointedOn: monday.adding(days: -100), termEndsOn: monday.adding(days: 900),
          probationUntil: isTrainee ? monday.adding(days: 60) : nil),
        vettedUntil: monday.adding(days: 900), passUntil: monday.adding(days: 900))
    }
  }

  var week: VisitWeek { VisitWeek(holding: monday) }

  subscript(name: String) -> Visitor {
    get { people.first { $0.id.rawValue == name } ?? people[0] }
    set { people = people.map { $0.id == newValue.id ? newValue : $0 } }
  }

  func window(_ names: String..., week later: Int = 0, suite: String = "LEA") -> Window {
    let week = week.adding(weeks: later)
    let code = SuiteCode(suite)
    return Window(
      id: Window.identifier(suite: code, week: week), suite: code, week: week,
      visitors: names.map { VisitorID($0) })
  }

  func broken(
    _ windows: Window..., suites: [SuiteCode: SuiteHistory] = [:],
    terrorism: Set<SuiteCode> = []
  ) -> [RotaRuleName: [VisitorID]] {
    let allotment = Allotment(
      windows: windows, visitors: people, suites: suites, terrorismSuites: terrorism)
    return Dictionary(
      allotment.breaches.map { ($0.rule, $0.visitors) }, uniquingKeysWith: { $0 + $1 })
  }
}

@Suite struct `The list of hard rules` {
  @Test func `every rule named is in the list once, in that order, and says what it asks`() {
    #expect(RotaRule.all.map(\.name) == RotaRuleName.allCases)
    for rule in RotaRule.all {
      #expect(rule.statement.hasSuffix(".") && !rule.authority.isEmpty)
      #expect(rule.name.rule?.name == rule.name)
    }
  }

  @Test func `an ordinary pair in an ordinary week breaks none`() throws {
    let cast = try Cast()
    #expect(cast.broken(cast.window("amina", "carys")).isEmpty)
    #expect(cast.broken(cast.window("amina", "brian")).isEmpty)
    #expect(cast.broken(cast.window("amina", "carys", "brian")).isEmpty)
  }
}

@Suite struct `State of a window` {
  @Test func `a window is allotted, then arranged, then done`() {
    let report = Reference("R1")
    #expect(WindowState(after: []) == .allotted)
    #expect(WindowState(after: [.arranged]) == .arranged)
    #expect(WindowState(after: [.arranged, .reported(report)]) == .done(report))
  }

  @Test func `a report outweighs not made, whichever was told first`() {
    let report = Reference("R1")
    #expect(WindowState(after: [.notMade(.missed), .reported(report)]) == .done(report))
    #expect(WindowState(after: [.reported(report), .notMade(.missed)]) == .done(report))
    #expect(WindowState(after: [.arranged, .notMade(.partner)]) == .notMade(.partner))
    #expect(WindowState(after: [.notMade(.noPair), .arranged]) == .arranged)
  }

  @Test func `the second window of a suite in a week has its own identifier`() throws {
    let week = try Cast().week
    let suite = SuiteCode("LEA")
    #expect(Window.identifier(suite: suite, week: week).rawValue == "LEA-2026-04-06")
    #expect(
      Window.identifier(suite: suite, week: week, ordinal: 2).rawValue == "LEA-2026-04-06-2")
    #expect(Window.identifier(suite: suite, week: week).isWellFormed)
  }
}
