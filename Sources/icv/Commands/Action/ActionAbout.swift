import Actions
import ArgumentParser
import Scheme
import SchemeOffice

/// `icv action about`: confirms which part of the suite a matter is about.
struct ActionAbout: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "about", abstract: "Confirms which part of the suite a matter is about.",
    discussion: """
      Examples:
        icv action about A-4RT9WX T-9KLM2Q
        icv action about A-4RT9WX "cell 7 toilet"
        icv action about A-4RT9WX --none        takes back what was confirmed

      `icv action show` proposes one where the words name it; a person confirms.
      """)

  @Argument(help: "The action's reference, or a concern's.") var reference: String
  @Argument(help: "The asset, by its reference or what it is called.") var asset: String?
  @Flag(help: "Take back what was confirmed before.") var none = false
  @OptionGroup var options: GlobalOptions

  func run() throws {
    guard (asset == nil) == none else {
      throw Problem(
        .usage, "asset_missing", "Which asset?", at: "ASSET",
        next: "Name one, see them with `icv asset list`, or take it back with --none.")
    }
    let (concern, chosen) = try Opening.office(options).confirmAsset(
      of: reference, as: asset, by: Opening.desk(options))
    let output = Output(options: options)
    output.show(Facts(concern: concern.reference.rawValue, asset: chosen.map(AssetFacts.init))) {
      let about = chosen.map { "is about \($0.label), \($0.reference)" } ?? "is about no asset"
      return "\(concern.reference) \(about)."
    }
    if let chosen { output.say("Next: icv asset show \(chosen.reference)") }
  }

  private struct Facts: Encodable {
    let concern: String
    let asset: AssetFacts?
  }
}
