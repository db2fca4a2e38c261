import ArgumentParser

/// `icv scheme`: the scheme itself, how it works and what it holds.
struct SchemeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scheme", abstract: "The scheme at a glance, how it works, what it holds.",
    subcommands: [
      SchemeShow.self, SchemeSettingsCommand.self, SchemeProfilePrint.self,
      SchemeRegister.self, SchemeErase.self, SchemeDoctor.self,
    ], defaultSubcommand: SchemeShow.self)
}
