import ArgumentParser
import Foundation
import PublicPages
import Publication
import RecordKeeping
import Scheme
import SchemeOffice

/// `icv report public`: the public page and open data.
struct ReportPublic: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "public", abstract: "Publishes a period's figures, and writes the public pages.",
    discussion: """
      Examples:
        icv report public --period 2026-Q2 -o draft
        icv report public --period 2026-Q2 --signed "Dana Ferris, Chief Executive" -o site
        icv report public --period 2026-Q2 --signed "…" --embargo 2026-08-03 -o site
        icv report public -o site

      Without --signed it writes a draft, which says so on every page, and nothing is kept. With it
      the figures are published: what went out is kept in the record, so that later figures cannot
      give away what is hidden in these. Without --period it writes again, to the byte, the pages
      of everything published so far.

      Put the folder on a web server as it is. Nothing in it is fetched from elsewhere.
      """)

  @Option(help: "The quarter or year to publish: 2026-Q2, 2026-27.") var period: String?
  @Option(help: "Who answers for the figures: \"NAME, POST\".") var signed: String?
  @Option(name: .customLong("signed-on"), help: "The day of the signature (else today).")
  var signedOn: String?
  @Option(help: "The day before which nobody outside the office may read it.")
  var embargo: String?
  @Option(help: "Why figures that are published are published anew; everyone reads it.")
  var reason: String?
  @Option(name: .shortAndLong, help: "The folder to write, which must be new.") var output: String
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let folder = PaperFolder(URL(fileURLWithPath: output))
    try WrittenPapers.checkFree(folder)
    let office = try Opening.office(options)
    let desk = try Opening.desk(options)
    let kept = try publication(office, desk)
    var all = try office.publications(by: desk)
    // A draft, and what a dry run would publish, stand behind what was published.
    if let kept, !all.contains(where: { $0.reference == kept.reference }) { all.append(kept) }
    guard let site = PublicSite(try all.map { try PublicIssue($0) }) else {
      throw OfficeRefusal.publishing(.nothingPublished)
    }
    let files = site.files
    if !options.dryRun {
      let papers = files.map { (name: $0.path, text: $0.text) }
      try WrittenPapers.writing(output) { try folder.write(papers) }
    }
    let facts = try PublicFacts(kept, files: files.map(\.path), folder: output)
    let out = Output(options: options)
    out.show(facts) { facts.text(isDryRun: options.dryRun) }
    if let last = kept ?? all.last { out.say(next(last)) }
  }

  private func publication(_ office: Office, _ desk: Desk) throws -> KeptPublication? {
    guard let text = period else { return nil }
    guard let period = PublicPeriod(text) else {
      throw Problem(
        .usage, "bad_period", "\"\(text)\" is no quarter and no year.", at: "--period",
        next: "A quarter is written 2026-Q2, a year 2026-27.")
    }
    guard let signed else { return try office.draftFigures(of: period, by: desk) }
    let parts = signed.split(separator: ",", maxSplits: 1).map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    guard parts.count == 2 else { throw OfficeRefusal.publishing(.badSignature) }
    let today = LondonTime.day(at: office.clock.now())
    let day = try signedOn.map { try Typed.day($0, option: "--signed-on") } ?? today
    let from = try embargo.map { try Typed.day($0, option: "--embargo") } ?? max(day, today)
    return try office.publishFigures(
      of: period,
      SignOff(
        KeptPublication.Signature(name: parts[0], post: parts[1], day: day), publicFrom: from,
        reason: reason), by: desk)
  }

  private func next(_ last: KeptPublication) -> String {
    if last.signature.name.isEmpty {
      return "A draft: read it, and publish with --signed \"NAME, POST\" into a new folder."
    }
    return "Next: look at \(output)/index.html. Nobody outside the office reads it before"
      + " \(last.publicFrom.words)."
  }
}
