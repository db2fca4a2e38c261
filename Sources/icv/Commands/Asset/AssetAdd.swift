import Actions
import ArgumentParser
import SchemeOffice

/// `icv asset add`: a part of a suite to be remembered.
struct AssetAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Adds a part of a suite to those remembered.",
    discussion: """
      Examples:
        icv asset add LEA toilet --cell 7
        icv asset add LEA shower --name 2
        icv asset add NUN yard

      Kinds: \(AssetKind.allCases.map(\.rawValue).joined(separator: ", ")).
      """)

  @Argument(help: "The suite's code.") var suite: String
  @Argument(help: "What sort of thing it is.") var kind: String
  @Option(help: "The cell it is or stands in.") var cell: String?
  @Option(help: "What tells it from others of its kind: a number, a wing.") var name: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let asset = try Opening.office(options).addAsset(
      Typed.one(of: AssetKind.self, kind, option: "KIND"), at: suite, cell: cell, name: name,
      by: Opening.desk(options))
    let output = Output(options: options)
    output.show(AssetFacts(asset)) {
      "\(asset.reference)  \(asset.suite) \(asset.label)"
    }
    output.say("Next: icv action about REF \(asset.reference)")
  }
}
