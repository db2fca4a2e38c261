import Actions
import ArgumentParser
import Scheme
import SchemeOffice

/// `icv action held`: did the repairs of a period last.
struct ActionHeld: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "held", abstract: "Did it last: repairs that held for 90 and 180 days.",
    discussion: """
      Examples:
        icv action held --period 2026-Q1
        icv action held --period 2025-26 --json

      Things and practices that were resolved on evidence in the period. One has held unless it was
      reopened, or found again as a person confirmed, within the days. What is not yet so many days
      old is too early, and in no share.
      """)

  @Option(help: "When resolved: 2026-Q1, 2026-27, 2026-04, or DAY..DAY.") var period: String
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let seen = try Opening.office(options).fixes(
      TypedPeriod.days(period), by: Opening.desk(options))
    Output(options: options).show(Facts(seen)) { text(seen) }
  }

  private func text(_ seen: FixesSeen) -> String {
    let days = "\(Words.day(seen.days.lowerBound)) to \(Words.day(seen.days.upperBound))"
    guard !seen.holds.fixes.isEmpty else { return "Nothing was resolved on evidence, \(days)." }
    var parts = ["Resolved on evidence, \(days): \(seen.holds.fixes.count)."]
    for group in HeldGroup.all(of: seen) {
      var columns = Columns("HELD 90 DAYS", "HELD 180 DAYS", "TOO EARLY", group.heading)
      for (name, holds) in group.rows {
        let tallies = FixHolds.spans.map { holds.tally(days: $0) }
        columns.add(
          share(tallies[0]), share(tallies[1]),
          "\(tallies[0].tooEarly), \(tallies[1].tooEarly)", name)
      }
      parts.append(columns.text(ifEmpty: ""))
    }
    return parts.joined(separator: "\n\n")
  }

  /// Counts, never a percentage: of four repairs one is no quarter of anything.
  private func share(_ tally: HoldTally) -> String {
    tally.counted == 0 ? "-" : "\(tally.held) of \(tally.counted)"
  }

  private struct Facts: Encodable {
    let firstDay: String
    let lastDay: String
    let fixes: Int
    let groups: [String: [Row]]

    init(_ seen: FixesSeen) {
      firstDay = seen.days.lowerBound.description
      lastDay = seen.days.upperBound.description
      fixes = seen.holds.fixes.count
      groups = Dictionary(
        uniqueKeysWithValues: HeldGroup.all(of: seen).map { group in
          (group.name, group.rows.map { Row($0.name, $0.holds) })
        })
    }
  }

  private struct Row: Encodable {
    let name: String
    let spans: [Span]

    init(_ name: String, _ holds: FixHolds) {
      self.name = name
      spans = FixHolds.spans.map { days in
        let tally = holds.tally(days: days)
        return Span(
          days: days, held: tally.held, cameBack: tally.cameBack, tooEarly: tally.tooEarly)
      }
    }
  }

  private struct Span: Encodable {
    let days: Int
    let held: Int
    let cameBack: Int
    let tooEarly: Int
  }
}
