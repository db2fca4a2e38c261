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
        icv report public --period 2026-Q2 --prepare -o pages
        icv report public --period 2026-Q2 --embargo "2026-08-03 09:30" -o pages
        icv report public --period 2026-Q2 --signed "Dana Ferris, Chief Executive" -o site
        icv report public -o site

      Without more than the period it writes a draft, which says so on every page, and nothing is
      kept. With --prepare or --embargo the figures are kept as they will go out, so that later
      figures cannot give away what is hidden in these; the pages say that nobody has signed them
      off. They are published once somebody else than the one who prepared them has: with
      `icv report sign-off`, or at once with --signed. Until the embargo is over, every page and
      every row of open data says so.

      Without --period it writes again, to the byte, the pages of everything published so far;
      with --prepared also those of a publication that waits for its sign-off.

      Put the folder on a web server as it is. Nothing in it is fetched from elsewhere.
      """)

  @Option(help: "The quarter or year to publish: 2026-Q2, 2026-27.") var period: String?
  @Flag(help: "Keep the figures as prepared; they wait for their sign-off.") var prepare = false
  @Option(help: "Who signs them off at once: \"NAME, POST\"; not who prepares them.")
  var signed: String?
  @Option(name: .customLong("signed-on"), help: "The day of the signature (else today).")
  var signedOn: String?
  @Option(help: "Nobody outside the office may read it before: \"2026-08-03 09:30\".")
  var embargo: String?
  @Option(help: "Why figures that are published are published anew; everyone reads it.")
  var reason: String?
  @Option(help: "A publication that waits for its sign-off, to look at its pages.")
  var prepared: String?
  @Option(name: .shortAndLong, help: "The folder to write, which must be new.") var output: String
  @OptionGroup var options: GlobalOptions

  func validate() throws {
    guard period == nil || prepared == nil else {
      throw ValidationError("--period prepares figures and --prepared shows some: give one.")
    }
    guard period != nil || (signed == nil && embargo == nil && !prepare && reason == nil) else {
      throw ValidationError("Say which figures are meant: --period 2026-Q2.")
    }
    guard signed != nil || signedOn == nil else {
      throw ValidationError("--signed-on needs --signed \"NAME, POST\".")
    }
  }

  func run() throws {
    let folder = PaperFolder(URL(fileURLWithPath: output))
    try WrittenPapers.checkFree(folder)
    let office = try Opening.office(options)
    let desk = try Opening.desk(options)
    let (kept, isDraft) = try publication(office, desk)
    var all = try office.publications(by: desk)
    // A draft, what waits, and what a dry run would publish stand behind what was published.
    if let kept, !all.contains(where: { $0.reference == kept.reference }) { all.append(kept) }
    let issues = try PublishedEditions(all, asOf: office.clock.now()).issues(
      draft: isDraft ? kept?.reference : nil)
    guard let site = PublicSite(issues) else {
      throw OfficeRefusal.publishing(.nothingPublished)
    }
    let files = site.files
    if !options.dryRun {
      let papers = files.map { (name: $0.path, text: $0.text) }
      try WrittenPapers.writing(output) { try folder.write(papers) }
    }
    let facts = try PublicFacts(
      kept, edition: issues.last?.edition, isDraft: isDraft, files: files.map(\.path),
      folder: output)
    let out = Output(options: options)
    out.show(facts) { facts.text(isDryRun: options.dryRun) }
    if let last = kept ?? all.last { out.say(next(last, isDraft: isDraft)) }
  }

  private func publication(
    _ office: Office, _ desk: Desk
  ) throws -> (kept: KeptPublication?, isDraft: Bool) {
    guard let text = period else {
      return (try prepared.map { try waiting($0, office, desk) }, false)
    }
    guard let period = PublicPeriod(text) else {
      throw Problem(
        .usage, "bad_period", "\"\(text)\" is no quarter and no year.", at: "--period",
        next: "A quarter is written 2026-Q2, a year 2026-27.")
    }
    guard prepare || signed != nil || embargo != nil else {
      return (try office.draftFigures(of: period, by: desk), true)
    }
    let today = LondonTime.day(at: office.clock.now())
    let preparing = Preparing(
      embargo: try embargo.map { try Typed.instant($0, option: "--embargo") }, reason: reason,
      signature: try signed.map { try TypedSignature.read($0, on: signedOn, today: today) })
    return (try office.prepareFigures(of: period, preparing, by: desk), false)
  }

  private func waiting(
    _ text: String, _ office: Office, _ desk: Desk
  ) throws -> KeptPublication {
    let waiting = try office.preparedFigures(by: desk)
    guard let found = waiting.first(where: { $0.reference.rawValue == text }) else {
      throw OfficeRefusal.publishing(
        .signOff(.unknown(Reference(rawValue: text), waiting: waiting.map(\.reference))))
    }
    return found
  }

  private func next(_ last: KeptPublication, isDraft: Bool) -> String {
    if isDraft {
      return "A draft: read it, and keep it with --prepare, or with --signed \"NAME, POST\","
        + " into a new folder."
    }
    guard last.isSignedOff else {
      return "Not signed off, and not published. Next: somebody else reads \(output)/index.html;"
        + " then icv report sign-off \(last.reference) --signed \"NAME, POST\"."
    }
    let from = last.embargo.map { Words.moment($0) } ?? last.publicFrom.words
    return "Next: look at \(output)/index.html. Nobody outside the office reads it before \(from)."
  }
}
