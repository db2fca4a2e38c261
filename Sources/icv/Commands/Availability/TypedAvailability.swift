import ArgumentParser
import Scheme
import SchemeOffice
import SchemeTables

/// What is typed of when somebody can go: in words, as digits, or as it was.
struct TypedAvailability: ParsableArguments {
  @Option(help: "When they can go, in words: \"weekdays evening, sat early\".")
  var can: String?

  @Option(help: "What they would like best, in words; it need not be said with --can too.")
  var prefer: String?

  @Option(
    help: "Instead of words 28 digits, Monday early to Sunday night: 0 cannot, 1 can, 2 prefers.")
  var pattern: String?

  @Flag(name: .customLong("as-last-quarter"), help: "The same weeks as they told before.")
  var asLastQuarter = false

  @Option(help: "Days away, from the first to the last; may be given again.")
  var away: [String] = []

  /// The weeks that were told, in whichever of the three ways.
  func weeks() throws -> WeeksTold {
    let ways = [can != nil || prefer != nil, pattern != nil, asLastQuarter].filter { $0 }.count
    guard ways == 1 else {
      throw Problem(
        .usage, ways == 0 ? "weeks_missing" : "weeks_twice",
        ways == 0 ? "When can they go?" : "Their weeks are told in two ways at once.",
        at: "--can",
        next: "Use one of --can \"weekdays evening\", --pattern DIGITS and --as-last-quarter.")
    }
    if asLastQuarter { return .asBefore }
    if let pattern { return .pattern(try digits(pattern)) }
    // What can be is read by itself first, so that a mistake is told at its own option.
    let possible = try can.map { try understood(can: $0, prefer: nil, at: "--can") }
    guard prefer != nil else { return .pattern(possible ?? .nothing) }
    return .pattern(try understood(can: can, prefer: prefer, at: "--prefer"))
  }

  private func digits(_ text: String) throws -> WeekPattern {
    let digits = text.filter { !$0.isWhitespace }
    if let pattern = WeekPattern(digits: digits) { return pattern }
    throw Problem(
      .usage, "bad_pattern",
      digits.count == 28
        ? "A pattern has no digits but 0, 1 and 2."
        : "The pattern has \(digits.count) digits, and a week has 28.", at: "--pattern",
      next: "Four for each day from Monday early to Sunday night; or use words with --can.")
  }

  private func understood(
    can: String?, prefer: String?, at option: String
  ) throws -> WeekPattern {
    do {
      return try AvailabilityWords.pattern(can: can, prefer: prefer)
    } catch {
      throw Problem.words(error, option: option)
    }
  }

  /// The days away, each from its first to its last.
  func daysAway() throws -> [ClosedRange<CalendarDay>] {
    try away.map { text in
      if let days = AwayWords.days(text) { return days }
      throw Problem(
        .usage, "bad_days_away", "\"\(text)\" is neither a day nor days from one to another.",
        at: "--away", next: "Write --away 2026-08-03..2026-08-17.")
    }
  }
}
