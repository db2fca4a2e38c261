import Actions
import Findings
public import RecordKeeping
public import Scheme
import Seals

/// Entries of every kind, and commits of them, for any store to be tried with.
public enum Fixture {
  public static let start = Instant(day: day("2026-04-06"), secondsUTC: 9 * 3600)

  /// A day known to be one.
  public static func day(_ text: String) -> CalendarDay {
    guard let day = CalendarDay(text) else { preconditionFailure("no day: \(text)") }
    return day
  }

  /// A commit by the coordinator, so many seconds after the start.
  public static func commit(
    _ duty: Duty = .changeSettings, home: Chain = .office, after seconds: Int = 0,
    from: String? = nil, subject: String? = nil, _ entries: [Entry]
  ) -> Commit {
    var acting = Acting(
      who: PersonID("P01"), role: .coordinator, by: .claimed(AccountName("KTEST")))
    if let from {
      acting.typedBy = PersonID("P01")
      acting.onBehalfOf = from
      acting.by = .fromMail
      acting.received = day("2026-04-06")
    }
    return Commit(
      duty, by: acting, at: start.adding(seconds: seconds), subject: subject,
      lots: Dictionary(
        uniqueKeysWithValues: Chain.allCases.map {
          ($0, Lots.seeded(7, position: "\($0.rawValue)\(seconds)"))
        }), home: home, entries: entries)
  }

  /// What a scheme begins with.
  public static let founding: [Entry] =
    [
      .scheme(
        SchemeFounding(
          name: "Warwickshire", forceCode: "23", areaCode: "E23000017", isPractice: true, seed: 7)),
      .setting(startsOn: day("2026-04-06"), name: "delay_minutes", value: "10"),
      .suite(SuiteCode("LEA")),
      .suiteDetail(
        CustodySuite(code: SuiteCode("LEA"), name: "Leamington", type: .designated, cells: 16)),
      .suiteStatus(SuiteCode("LEA"), SuiteStatusChange(from: day("2026-04-01"), status: .open)),
      .suiteThroughput(
        Throughput(
          suite: SuiteCode("LEA"), month: Month(holding: day("2026-03-01")), detainees: 412)),
      .person(PersonID("P01")),
      .officer(
        Person(id: PersonID("P01"), name: "Ruth Okafor", role: .coordinator, email: "r@example.org")
      ),
      .account(AccountName("KTEST"), name: "rokafor"),
      .person(PersonID("V01")), .visitorDetail(visitor("V01", "Asha Brown")),
      .person(PersonID("V02")), .visitorDetail(visitor("V02", "Tom Reid")),
      .visitorFact(
        VisitorFact(
          visitor: VisitorID("V01"), kind: .training, day: day("2026-04-02"), note: "module 3")),
      .availability(availability), .availability(laterAvailability),
      .window(WindowID("LEA-2026-04-06"), suite: SuiteCode("LEA"), week: week),
      .windowPair(WindowID("LEA-2026-04-06"), [VisitorID("V01"), VisitorID("V02")]),
      .windowEvent(WindowID("LEA-2026-04-06"), WindowEvent(event: "arranged")),
    ] + RotaFixture.entries + LadderFixture.posts

  /// What V01 told first, with days away.
  public static let availability = Availability(
    visitor: VisitorID("V01"), days: day("2026-04-06")...day("2026-07-05"),
    pattern: WeekPattern(digits: String(repeating: "0012", count: 7)) ?? .nothing,
    away: [day("2026-05-01")...day("2026-05-10"), day("2026-06-02")...day("2026-06-02")])

  /// What V01 told later of some of those days, and was never away.
  public static let laterAvailability = Availability(
    visitor: VisitorID("V01"), days: day("2026-06-01")...day("2026-09-30"),
    pattern: WeekPattern(digits: String(repeating: "1000", count: 7)) ?? .nothing)

  private static let week = VisitWeek(holding: day("2026-04-06"))

  /// A visitor who may go in.
  public static func visitor(_ id: String, _ name: String) -> Visitor {
    Visitor(
      id: VisitorID(id), name: name, phone: "01926 555 0101",
      appointment: Appointment(appointedOn: day("2024-04-01"), termEndsOn: day("2028-03-31")),
      vettedUntil: day("2028-03-31"), passUntil: day("2028-03-31"))
  }
}
