import Actions
import Findings
import RecordKeeping
import Scheme
import SchemeOffice
import Seals

/// Three actions about each of a hundred thousand visits, one in a hundred of them still open.
struct ManyActions {
  static let count = 3 * ImportedVisits.count
  private static let atOnce = 3000
  /// Every so many is open; they are the latest.
  private static let open = count / 100

  /// A scheme with all of them.
  static func make() throws -> BenchScheme {
    let (scheme, _) = try ImportedVisits.make()
    let records = try scheme.office().records
    for first in stride(from: 0, to: count, by: atOnce) {
      try records.commit(
        commit(first..<min(first + atOnce, count), at: BenchScheme.now), after: records.heads())
    }
    return scheme
  }

  /// One commit; its entries are made as they are written, and never held.
  private static func commit(_ numbers: Range<Int>, at now: Instant) -> Commit {
    let lots = Chain.allCases.map {
      ($0, Lots.seeded(7, position: "\($0.rawValue)\(numbers.lowerBound)"))
    }
    return Commit(
      .submitReport, by: Acting(who: PersonID("P01"), role: .coordinator, by: .signedIn), at: now,
      lots: Dictionary(uniqueKeysWithValues: lots), home: .record
    ) { keep in
      for number in numbers {
        let action = Reference("A-\(number)")
        let concern = concern(number)
        try keep(.concern(concern))
        try keep(.action(action, about: concern))
        let raised = Instant(day: concern.day, secondsUTC: 20 * 3600)
        try keep(
          .actionTerms(action, Terms(raisedAt: raised, goesAt: nil, allowed: .usual)))
        for event in history(number, from: concern.day) {
          try keep(.actionEvent(action, event))
        }
      }
    }
  }

  private static func concern(_ number: Int) -> Concern {
    let visit = number / 3
    let grades: [Severity] = [.routine, .routine, .smallRequest, .significant, .serious]
    let themes = Theme.allCases.filter { $0 != .reprisal }
    var concern = Concern(
      reference: Reference("C-\(number)"), visit: Reference("P-\(visit)"),
      suite: SuiteCode(visit.isMultiple(of: 2) ? "LEA" : "NUN"), day: day(visit),
      path: "/visit/cells/bell", clause: 1 + number % 3, theme: themes[number % themes.count],
      severity: grades[number % grades.count], kind: .thing,
      owner: Owner.allCases[number % 5 == 0 ? number % Owner.allCases.count : 0],
      wording: "A call bell did not work.", isSettled: false, isRestricted: false)
    concern.words = "Bell of cell \(number % 16) silent."
    return concern
  }

  /// What happened: all that closes it, or, of one still open, as much as its number has.
  private static func history(_ number: Int, from day: CalendarDay) -> [ActionEvent] {
    let way: [(Deed, Int)] = [
      (.send, 0), (.acknowledge, 1), (.answer, 4), (.accept, 6), (.check(.fixed), 9),
      (.resolve, 10),
    ]
    let isOpen = number >= count - open
    return way.prefix(isOpen ? number % 6 : way.count).map { deed, after in
      var event = ActionEvent(
        deed, at: Instant(day: day.adding(days: after), secondsUTC: 36_000))
      if deed == .answer {
        event.note = "Staff were reminded, and the bell of cell \(number % 16) was repaired."
        event.reply = .repair
        if number.isMultiple(of: 4) { event.until = event.day.adding(days: 20) }
      }
      if case .check = deed { event.checkers = [VisitorID("V04"), VisitorID("V07")] }
      return event
    }
  }

  /// The day of a visit, as `VisitsTableFile` spreads them.
  private static func day(_ visit: Int) -> CalendarDay {
    CalendarDay(number: 16_892 + visit * 3650 / ImportedVisits.count)
  }
}
