import ArgumentParser

/// `icv log`: who did what, and that nothing was changed since.
struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Who did what, and that nothing was changed since.",
    subcommands: [LogList.self, LogShow.self, LogVerify.self, LogHead.self])
}
