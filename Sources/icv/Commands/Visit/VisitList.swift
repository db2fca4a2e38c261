import ArgumentParser
import Findings
import RecordKeeping
import Scheme
import SchemeOffice

/// `icv visit list`: visits, latest first.
struct VisitList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists visits, latest first.",
    discussion: """
      Examples:
        icv visit list
        icv visit list --suite LEA --from 2026-04-01 --until 2026-06-30
      """)

  @Option(help: "Only this suite.") var suite: String?
  @Option(help: "From this day.") var from: String?
  @Option(help: "Until this day, itself included.") var until: String?
  @Option(help: "At most so many.") var limit = 100
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let visits = try Opening.office(options).visits(
      try days(), suite: suite, limit: limit, by: Opening.desk(options))
    let output = Output(options: options)
    output.show(["visits": visits.map { VisitFacts($0) }]) {
      var columns = Columns("VISIT", "DAY", "SUITE", "HOW", "OUTCOME", "HELD", "SPOKEN TO", "")
      for visit in visits {
        let figures = visit.figures
        columns.add(
          figures.reference, Words.shortDay(figures.date), figures.suite, figures.mode.label,
          figures.outcome.label, figures.counts[.inCustody].map(String.init) ?? "-",
          figures.counts[.spokenTo].map(String.init) ?? "-",
          visit.isSetAside ? "set aside" : visit.source == .importedFigures ? "imported" : "")
      }
      return columns.text(ifEmpty: "No visits.")
    }
    if let first = visits.first { output.say("Next: icv visit show \(first.figures.reference)") }
  }

  private func days() throws -> ClosedRange<CalendarDay>? {
    guard from != nil || until != nil else { return nil }
    let first = try from.map { try Typed.day($0, option: "--from") }
    let last = try until.map { try Typed.day($0, option: "--until") }
    let lower = first ?? CalendarDay(number: 0)
    let upper = last ?? CalendarDay(number: 3_000_000)
    guard lower <= upper else {
      throw Problem(
        .usage, "days_reversed", "--until is before --from.", at: "--until",
        next: "Give the earlier day to --from.")
    }
    return lower...upper
  }
}

extension VisitMode {
  /// The mode in words.
  var label: String {
    switch self {
    case .inPerson: "in person"
    case .telephone: "telephone"
    case .video: "video"
    case .observational: "observed"
    case .recordReview: "records"
    case .tact: "TACT"
    }
  }
}

extension VisitOutcome {
  /// The outcome in words.
  var label: String {
    switch self {
    case .made: "made"
    case .abandoned: "abandoned"
    case .notMade: "not made"
    }
  }
}
