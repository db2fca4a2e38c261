import RecordKeeping
import RotaDrawing
import Scheme

@testable import SchemeOffice

/// A practice scheme with twelve visitors who offered evenings and weekends for a year.
struct RotaUnderTest {
  var test: OfficeUnderTest
  var office: Office { test.office }
  let coordinator = Desk(person: "P01")
  static let first = VisitWeek(holding: OfficeUnderTest.day("2026-05-04"))
  static let period = RotaPeriod(first: first, weeks: 6)

  init(telling: Bool = true, moment: MomentChoice = .pair) throws {
    test = try OfficeUnderTest()
    for number in 3...12 {
      let id = number < 10 ? "V0\(number)" : "V\(number)"
      _ = try test.office.appoint(
        id,
        { id, _ in
          Visitor(
            id: id, name: "Visitor \(id)",
            appointment: Appointment(appointedOn: OfficeUnderTest.day("2024-04-01")),
            vettedUntil: OfficeUnderTest.day("2028-03-31"),
            passUntil: OfficeUnderTest.day("2028-03-31"))
        }, by: coordinator)
    }
    if moment == .drawn {
      _ = try office.changeSettings(
        ["moment": "drawn"], from: OfficeUnderTest.day("2026-04-07"), by: coordinator)
    }
    if telling { try tellAvailability() }
  }

  /// Everyone offers every evening and the whole weekend.
  func tellAvailability() throws {
    guard let pattern = WeekPattern(digits: "0010001000100010001011111111") else {
      preconditionFailure("28 digits")
    }
    let days = OfficeUnderTest.day("2026-04-06")...OfficeUnderTest.day("2027-03-31")
    let entries = try office.look().picture.visitors.map {
      Entry.availability(Availability(visitor: $0.id, days: days, pattern: pattern))
    }
    try office.perform(.importAllotment, by: coordinator, home: .office) { _ in
      Decision((), entries)
    }
  }

  /// A draft of six weeks, quickly searched.
  func draw(_ period: RotaPeriod = period) throws -> RotaJustDrawn {
    try office.drawRota(period, moves: 2000, by: coordinator)
  }

  /// The draft as it stands.
  func draft() throws -> RotaBoard? {
    try office.rotaBoards(Self.period.mondays, by: coordinator).first { $0.isDraft }
  }

  /// The windows that visitors can see.
  func standing(as desk: Desk = Desk(person: "P01")) throws -> [WindowSeen] {
    try office.windows(Self.period.mondays, by: desk)
  }
}
