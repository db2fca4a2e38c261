public import RecordKeeping
public import Scheme

/// What the office's papers about a rota are made from; only those who may read all of it get it.
public struct RotaMaterial: Sendable {
  public let scheme: SchemeFounding
  public let today: CalendarDay
  public let settings: SchemeSettings
  public let suites: [CustodySuite]
  /// Who holds an office today.
  public let people: [Person]
  public let visitors: [Visitor]
  /// Windows of the weeks asked for, by week and suite.
  public let windows: [KeptWindow]

  /// A visitor's name and number by id.
  public func visitor(_ id: VisitorID) -> Visitor? { visitors.first { $0.id == id } }

  /// A suite's name, or its code where it is no longer held.
  public func name(of suite: SuiteCode) -> String {
    suites.first { $0.code == suite }?.name ?? suite.rawValue
  }
}

extension Office {
  /// What letters to visitors are made from; that they were made is logged.
  public func materialForLetters(
    from week: VisitWeek?, weeks: Int, by desk: Desk
  ) throws -> RotaMaterial {
    try material(.makeLetters, from: week, weeks: weeks, by: desk)
  }

  /// What the emergency pack is made from, this week first; that it was made is logged.
  public func materialForEmergencyPack(weeks: Int, by desk: Desk) throws -> RotaMaterial {
    try material(.makeEmergencyPack, from: nil, weeks: weeks, by: desk)
  }

  private func material(
    _ duty: Duty, from week: VisitWeek?, weeks: Int, by desk: Desk
  ) throws -> RotaMaterial {
    try perform(duty, by: desk, home: .office) { look in
      let first = week ?? VisitWeek(holding: look.today)
      let days = first.monday...first.adding(weeks: max(1, weeks) - 1).monday
      let today = look.today
      let material = RotaMaterial(
        scheme: look.picture.scheme, today: today, settings: try look.settings(),
        suites: look.picture.suites,
        people: look.picture.people.filter { $0.isActive(on: today) },
        visitors: look.picture.visitors,
        windows: try records.windows(days).sorted {
          ($0.week, $0.suite, $0.id) < ($1.week, $1.suite, $1.id)
        })
      return Decision(material, about: first.description, [])
    }
  }
}
