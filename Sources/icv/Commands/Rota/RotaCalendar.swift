import ArgumentParser
import Foundation
import RecordKeeping
import RotaPapers
import Scheme
import SchemeOffice

/// `icv rota calendar`: a visitor's windows for their own calendar.
struct RotaCalendar: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar", abstract: "A visitor's weeks as a file for their own calendar.",
    discussion: """
      Examples:
        icv rota calendar --visitor V07 -o volunteering.ics
        icv rota calendar --as V07 --with-details -o volunteering.ics
        icv rota calendar --as V07 --with-moment -o volunteering.ics
        icv rota calendar --with-details --from V07 --by phone --received 2026-04-05

      It says "Volunteering" from Monday to Sunday, and neither where nor with whom: other people
      look into calendars. Only the visitor can ask for suite and partner in it; and where moments
      are drawn, only the visitor at the keyboard for the two hours of arrival.
      """)

  @Option(help: "Whose weeks (else those of whoever acts).") var visitor: String?
  @Flag(help: "Name suite and partner; the visitor's own wish alone.") var withDetails = false
  @Flag(help: "Show the two hours of arrival where they were drawn; for the visitor alone.")
  var withMoment = false
  @Option(name: .shortAndLong, help: "The file to write (else it is printed).")
  var output: String?
  @OptionGroup var options: GlobalOptions
  @OptionGroup var source: SourceOptions

  func run() throws {
    let seen = try Opening.office(options).calendar(
      of: visitor, withDetails: withDetails, withMoment: withMoment,
      by: Opening.desk(options, source))
    let text = VisitorCalendar(seen).text
    let out = Output(options: options)
    guard let output else {
      out.show(CalendarFacts(seen, text: text, file: nil)) { text }
      return
    }
    if !options.dryRun {
      try WrittenPapers.writing(output) {
        try PaperFolder.write(text, to: URL(fileURLWithPath: output))
      }
    }
    out.show(CalendarFacts(seen, text: nil, file: output)) {
      "\(options.dryRun ? "Would write" : "Wrote") \(output): "
        + "\(Words.count(seen.windows.count, "week")) of \(seen.visitor.name)."
    }
    out.say(
      withDetails
        ? "It names suites and partners: into no calendar that the police, or an employer, run."
        : "It names no suite and no partner.")
    if withMoment { out.say("It shows when you arrive where that was drawn: keep it to yourself.") }
  }
}

extension VisitorCalendar {
  /// The calendar of what the office let out.
  init(_ seen: CalendarSeen) {
    self.init(
      seen.windows.map { window in
        CalendarEntry(
          uid: window.uid, week: window.week,
          details: window.details.map {
            CalendarEntry.Details(suite: $0.suite, partners: $0.partners)
          },
          arrival: window.moment.map { ArrivalPeriod(day: $0.day, start: $0.start) })
      }, stamp: seen.madeAt)
  }
}

/// A calendar as JSON tells it.
private struct CalendarFacts: Encodable {
  let visitor: String
  let weeks: [String]
  let withDetails: Bool
  let file: String?
  let calendar: String?

  init(_ seen: CalendarSeen, text: String?, file: String?) {
    visitor = seen.visitor.id.rawValue
    weeks = seen.windows.map(\.week.description)
    withDetails = seen.windows.contains { $0.details != nil }
    self.file = file
    calendar = text
  }
}
