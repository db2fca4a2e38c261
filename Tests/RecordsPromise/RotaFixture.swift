import RecordKeeping
import Scheme

/// A draw of one week with a change by hand, a pin that was lifted, a moment drawn twice and read.
enum RotaFixture {
  static let week = VisitWeek(holding: Fixture.day("2026-07-06"))
  static let window = WindowID("LEA-2026-07-06")
  static let digits = String(repeating: "5e", count: 32)

  static let draw = KeptDraw(
    id: DrawID("D5T2KQ"), first: week, weeks: 13, moment: .drawn, version: "icv-draw-1",
    seed: digits, salt: "0011", commitment: digits, facts: "facts", outcome: "outcome")

  static func turn(_ visitors: [String], _ source: TurnSource, why: String? = nil) -> RotaTurn {
    RotaTurn(
      draw: draw.id, window: window, suite: SuiteCode("LEA"), week: week,
      visitors: visitors.map { VisitorID($0) }, source: source,
      about: why.map { _ in VisitorID("V01") }, reason: why)
  }

  static func moment(_ start: String, _ cause: MomentCause) -> KeptMoment {
    guard let start = TimeOfDay(start) else { preconditionFailure("no time: \(start)") }
    return KeptMoment(
      window: window, day: Fixture.day("2026-07-08"), band: .night, start: start, cause: cause)
  }

  static func pin(_ visitors: [VisitorID], _ window: String) -> RotaPin {
    RotaPin(
      window: WindowID(window), suite: SuiteCode("LEA"), week: week, visitors: visitors,
      reason: "she knows the building")
  }

  static let entries: [Entry] = [
    .rotaDraw(draw), .rotaTurn(turn(["V01", "V02"], .drawn)),
    .rotaTurn(turn(["V02", "V01"], .swapped, why: "her sister's wedding")),
    .rotaPin(pin([VisitorID("V01"), VisitorID("V02")], "LEA-2026-07-06")),
    .rotaPin(pin([VisitorID("V01"), VisitorID("V02")], "LEA-2026-07-06-2")),
    .rotaPin(pin([], "LEA-2026-07-06-2")), .rotaConfirmed(draw.id),
    .rotaMoment(moment("22:10", .drawn)), .rotaMoment(moment("02:55", .again)),
    .momentRead(window, by: VisitorID("V01")),
    .rotaRevealed(draw.id, publicDigest: digits, fullDigest: digits),
  ]
}
