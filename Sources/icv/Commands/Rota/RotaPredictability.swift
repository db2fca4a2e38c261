import ArgumentParser
import Foundation
import Predictability
import SchemeOffice
import SchemeTables

/// `icv rota predictability`: whether anyone could have known when visits would come.
struct RotaPredictability: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "predictability",
    abstract: "Says whether anyone could have known when visits would come.",
    discussion: """
      Examples:
        icv rota predictability
        icv rota predictability -o report
        icv rota predictability --visits visits.csv --rules rules.json

      Guessers who know the rules and every visit before bet on each band of each day; what they
      win is compared with histories drawn from the rules by chance. Without --visits it judges
      the scheme's own visits, for the coordinator, the deputy and the Commissioner alone. What it
      prints could be turned into a timetable: it is not for police or public.
      """)

  @Option(help: "Visits as CSV: suite,date,band,start; a 02:00 visit is dated the evening before.")
  var visits: String?
  @Option(help: "The rules they were drawn by, as JSON; else one a week, nights and weekends.")
  var rules: String?
  @Option(help: "From the week of this day: the scheme's own visits (else two years).")
  var from: String?
  @Option(help: "Until the week of this day, itself included (else the last full week).")
  var until: String?
  @Option(help: "How many histories to draw for comparison.") var histories = 99
  @Option(help: "The seed they are drawn from.") var seed: UInt64 = 1
  @Option(name: .shortAndLong, help: "A folder for the heat map: SVG, HTML and CSV.")
  var output: String?
  @Flag(help: "Print an empty file for --visits with an example row.") var template = false
  @OptionGroup var options: GlobalOptions

  func run() throws {
    if template { return Output.printText(TableTemplate.pastVisits) }
    guard (19...9999).contains(histories) else {
      throw Problem(
        .usage, "bad_histories", "\(histories) histories cannot be drawn.", at: "--histories",
        next: "Give a number from 19 to 9999; with fewer than 99 small signs cannot count.")
    }
    let asked = try asked()
    let report = PredictabilityJudge(
      asked.history, laws: asked.laws, histories: histories, seed: seed
    ).report(on: asked.history)
    Output(options: options).show(PredictabilityFacts(report, asked, seed: seed)) {
      PredictabilityText(report, asked, seed: seed).text
    }
    if let output { try PredictabilityFolder(report, asked).write(to: output, options) }
  }

  private func asked() throws -> PredictabilityAsked {
    if let visits {
      guard from == nil, until == nil else {
        throw Problem(
          .usage, "days_with_file", "--from and --until are for the scheme's own visits.",
          at: "--visits", next: "Leave them out, or shorten the file.")
      }
      return try .visits(in: visits, PredictabilityRules.read(rules))
    }
    guard rules == nil else {
      throw Problem(
        .usage, "rules_without_visits", "--rules is about the visits of a file.", at: "--rules",
        next: "Name the file with --visits FILE.csv.")
    }
    return try .own(
      Opening.office(options).pastVisits(
        from: from.map { try Typed.day($0, option: "--from") },
        until: until.map { try Typed.day($0, option: "--until") },
        by: Opening.desk(options)))
  }
}
