import ArgumentParser
import Scheme

/// The weeks that are planned at once: those of the coming quarter, or those named.
struct PlanningWeeks: ParsableArguments {
  @Option(help: "From the week of this day (else the coming quarter's first).")
  var from: String?
  @Option(help: "How many weeks (else 13, or as many as the coming quarter has).")
  var weeks: Int?

  /// Their days, Monday to Sunday.
  func days(today: CalendarDay) throws -> ClosedRange<CalendarDay> {
    if let weeks, !(1...104).contains(weeks) {
      throw Problem(
        .usage, "bad_weeks", "\(weeks) weeks cannot be planned at once.", at: "--weeks",
        next: "Give a number from 1 to 104.")
    }
    let next = Quarter(holding: today).adding(quarters: 1).daysOfWeeks
    guard from != nil || weeks != nil else { return next }
    let day = try from.map { try Typed.day($0, option: "--from") } ?? next.lowerBound
    let first = VisitWeek(holding: day)
    return first.monday...first.adding(weeks: (weeks ?? 13) - 1).sunday
  }
}
