import ArgumentParser

/// `icv form`: forms are read, checked, filled in, printed and exported.
struct FormCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "form", abstract: "Reads, checks, fills in, prints and exports forms.",
    subcommands: [
      FormList.self, FormCheckCommand.self, FormShow.self, FormFill.self, FormPlay.self,
      FormXForm.self, FormPaper.self,
    ])
}
