import ArgumentParser

/// `icv asset`: parts of suites, and how often they failed.
struct AssetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "asset", abstract: "Parts of suites, and how often they failed.",
    subcommands: [AssetAdd.self, AssetList.self, AssetShow.self])
}
