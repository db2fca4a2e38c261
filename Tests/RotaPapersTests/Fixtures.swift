import Rotas
import Scheme

@testable import RotaPapers

/// Days and papers that the tests share.
enum Fixtures {
  static func day(_ text: String) -> CalendarDay {
    guard let day = CalendarDay(text) else { preconditionFailure("no day: \(text)") }
    return day
  }

  static func week(_ text: String) -> VisitWeek { VisitWeek(holding: day(text)) }

  static func time(_ text: String) -> TimeOfDay {
    guard let time = TimeOfDay(text) else { preconditionFailure("no time: \(text)") }
    return time
  }

  static let stamp = Instant(day: day("2026-04-01"), secondsUTC: 9 * 3600)

  static func calendar(
    _ week: String, details: CalendarEntry.Details? = nil, arrival: ArrivalPeriod? = nil
  ) -> [String] {
    let entry = CalendarEntry(
      uid: "9J2KQ0", week: Self.week(week), details: details, arrival: arrival)
    let text = VisitorCalendar([entry], stamp: stamp).text
    return text.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
  }

  static let leamington = CalendarEntry.Details(suite: "Leamington", partners: ["Ben Book"])

  static func letter(
    moment: MomentChoice = .pair, passUntil: String? = "2027-03-31",
    partners: [PaperContact] = [PaperContact(name: "Ben Book", phone: "01926 555 0102")]
  ) -> VisitorLetter {
    VisitorLetter(
      scheme: "Warwickshire", isPractice: false, madeOn: day("2026-04-01"),
      visitor: "Ann <Able>",
      turns: [
        LetterTurn(
          week: week("2026-04-06"), suite: "Leamington", address: "Newbold Terrace",
          partners: partners),
        LetterTurn(week: week("2026-06-29"), suite: "Nuneaton", address: nil, partners: partners),
      ], moment: moment, passUntil: passUntil.map(day),
      contacts: [PaperContact(post: "Coordinator", name: "Ruth", phone: "01926 555 0199")])
  }

  static func pack(_ states: [WindowState], week: String = "2026-04-06") -> EmergencyPack {
    EmergencyPack(
      scheme: "Warwickshire", isPractice: false, madeOn: day("2026-04-07"),
      turns: states.map { state in
        EmergencyTurn(
          window: WindowID("LEA-2026-04-06"), week: Self.week(week), suite: "Leamington",
          visitors: [PaperContact(name: "Ann Able", phone: "01926 555 0101")], state: state)
      }, contacts: [],
      visitors: [
        EmergencyVisitor(
          name: "Eli Eyre", phone: nil, suites: ["Nuneaton"], neverWith: ["Ann Able"],
          remarks: ["On probation: only with an experienced visitor"])
      ])
  }
}
