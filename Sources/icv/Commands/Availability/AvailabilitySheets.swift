import ArgumentParser
import Foundation
import RotaPapers
import Scheme
import SchemeOffice

/// `icv availability sheet`: prints each visitor a sheet to tick.
struct AvailabilitySheets: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sheet",
    abstract: "Prints each visitor a sheet on which to tick when they can go.",
    discussion: """
      Examples:
        icv availability sheet -o sheets
        icv availability sheet -o reminders --missing
        icv availability sheet -o sheets --visitor V03 --return-by 2026-06-12

      Writes one page of A4 for each visitor, their last answer in grey, and all.html with every
      page. Open it in a browser and print it. What comes back is entered with
      `icv availability set` or `icv availability import`.
      """)

  @Option(name: .shortAndLong, help: "The folder to write; it must not be there yet, or be empty.")
  var output: String
  @Option(help: "Only this visitor; may be given again.") var visitor: [String] = []
  @Flag(help: "Only visitors who have said nothing for some of the weeks.") var missing = false
  @Option(
    name: .customLong("return-by"),
    help: "The last day to send it back (else three weeks before the first).")
  var returnBy: String?
  @OptionGroup var planned: PlanningWeeks
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let office = try Opening.office(options)
    let days = try planned.days(today: office.look().today)
    let folder = PaperFolder(URL(fileURLWithPath: output))
    try WrittenPapers.checkFree(folder)
    let material = try office.availabilityForSheets(
      days, for: visitor, onlyMissing: missing, by: Opening.desk(options))
    let sheets = try material.visitors.map { try sheet($0, material, days) }
    var files = sheets.map { ("\($0.visitor).html", $0.html) }
    if !files.isEmpty { files.append(("all.html", AvailabilitySheet.book(sheets))) }
    if !options.dryRun { try WrittenPapers.writing(output) { try folder.write(files) } }
    let out = Output(options: options)
    let facts = Facts(
      folder: output, files: files.map(\.0).sorted(), from: days.lowerBound.description,
      to: days.upperBound.description, dryRun: options.dryRun)
    out.show(facts) {
      guard !sheets.isEmpty else { return "There is nobody to print a sheet for." }
      return "\(options.dryRun ? "Would write" : "Wrote") \(Words.count(sheets.count, "sheet"))"
        + " for \(days.words) into \(output)."
    }
    if !sheets.isEmpty, !options.dryRun {
      out.say("Open \(output)/all.html in a browser and print it.")
    }
  }

  private func sheet(
    _ seen: AvailabilitySeen, _ material: SheetMaterial, _ days: ClosedRange<CalendarDay>
  ) throws -> AvailabilitySheet {
    let usual = days.lowerBound.adding(days: -21)
    let soonest = material.today.adding(days: 7)
    let person = material.returnTo
    let office = [person?.name, person?.phone, person?.email].compactMap { $0 }
    return AvailabilitySheet(
      scheme: material.scheme, visitor: seen.visitor.id, name: seen.visitor.name, days: days,
      returnBy: try returnBy.map { try Typed.day($0, option: "--return-by") }
        ?? max(usual, soonest),
      returnTo: office.isEmpty ? "the coordinator" : office.joined(separator: ", "),
      last: seen.last, mostVisits: seen.visitor.maxVisitsPerQuarter)
  }

  private struct Facts: Encodable {
    let folder: String
    let files: [String]
    let from: String
    let to: String
    let dryRun: Bool
  }
}
