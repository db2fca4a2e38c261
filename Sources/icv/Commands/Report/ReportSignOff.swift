import ArgumentParser
import Publication
import RecordKeeping
import Scheme
import SchemeOffice

/// `icv report sign-off`: that somebody answers for prepared figures.
struct ReportSignOff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sign-off", abstract: "Notes who signed prepared figures off: they are published.",
    discussion: """
      Examples:
        icv report sign-off PB-7KQ2M9 --signed "Dana Ferris, Chief Executive"
        icv report sign-off PB-7KQ2M9 --signed "Dana Ferris, Chief Executive" --signed-on 2026-07-20
        icv report sign-off

      Whoever signs needs no account here, but must not be the one who prepared the figures.
      Without a name it lists what waits.
      """)

  @Argument(help: "The publication.") var publication: String?
  @Option(help: "Who signs: \"NAME, POST\".") var signed: String?
  @Option(name: .customLong("signed-on"), help: "The day of the signature (else today).")
  var signedOn: String?
  @OptionGroup var options: GlobalOptions

  func validate() throws {
    guard publication == nil || signed != nil else {
      throw ValidationError("Say who signs: --signed \"NAME, POST\".")
    }
  }

  func run() throws {
    let office = try Opening.office(options)
    let desk = try Opening.desk(options)
    let out = Output(options: options)
    guard let publication, let signed else {
      return try list(office.preparedFigures(by: desk), out)
    }
    let today = LondonTime.day(at: office.clock.now())
    let kept = try office.signOffFigures(
      Reference(rawValue: publication),
      try TypedSignature.read(signed, on: signedOn, today: today), by: desk)
    out.show(Facts(kept)) {
      "\(options.dryRun ? "Would sign" : "Signed") off the figures of \(name(kept)) for"
        + " \(kept.signature?.name ?? "")."
    }
    if !options.dryRun {
      out.say("Next: icv report public -o site writes the pages of everything published.")
    }
  }

  private func list(_ waiting: [KeptPublication], _ out: Output) throws {
    out.show(["waiting": waiting.map(Facts.init)]) {
      waiting.isEmpty
        ? "Nothing waits for a sign-off."
        : waiting.map { kept in
          "\(kept.reference)  \(name(kept)), prepared \(Words.moment(kept.preparation.at))"
            + (kept.embargo.map { ", not before \(Words.moment($0))" } ?? "")
        }.joined(separator: "\n")
    }
  }

  private func name(_ kept: KeptPublication) -> String {
    PublicPeriod(days: kept.days)?.name ?? kept.days.words
  }

  private struct Facts: Encodable {
    let reference: String
    let period: String
    let preparedAt: String
    let embargo: String?
    let signedBy: String?
    let signedOn: String?

    init(_ kept: KeptPublication) {
      reference = kept.reference.rawValue
      period = PublicPeriod(days: kept.days)?.description ?? kept.days.period
      preparedAt = kept.preparation.at.description
      embargo = kept.embargo?.description
      signedBy = kept.signature?.name
      signedOn = kept.signature?.day.description
    }
  }
}
