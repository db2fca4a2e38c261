import ArgumentParser

/// One line of the menu: its words, the command it runs, and what that asks for first.
struct MenuChoice {
  /// Something a command needs to be told.
  struct Part {
    let question: String
    /// The option it follows; nil for an argument.
    var option: String?
  }

  let words: String
  let command: [String]
  var parts: [Part] = []

  /// Whether this release has the command.
  var isThere: Bool {
    var here: any ParsableCommand.Type = ICV.self
    for word in command.prefix(2) where !word.hasPrefix("-") {
      let inside = here.configuration.subcommands.first {
        $0.configuration.commandName == word
      }
      guard let inside else { return false }
      here = inside
    }
    return true
  }

  /// Every line, what is pressing first, then visitors'.
  static let all = [
    MenuChoice(words: "See what needs you today", command: ["today"]),
    MenuChoice(words: "Record a visit, or go on with one", command: ["visit", "record"]),
    MenuChoice(words: "See the visits so far", command: ["visit", "list"]),
    MenuChoice(
      words: "See what was asked of the police, and where it stands",
      command: ["action", "list"]),
    MenuChoice(
      words: "Make a folder to take to a suite", command: ["visit", "pack"],
      parts: [
        Part(question: "Which suite? Type its code, such as LEA."),
        Part(question: "What shall the folder be called?", option: "-o"),
      ]),
    MenuChoice(
      words: "Take in a file that was recorded away from the office",
      command: ["visit", "submit"],
      parts: [Part(question: "Which file? Type its name.", option: "--answers")]),
    MenuChoice(
      words: "Build a return (coordinator)", command: ["return", "build"],
      parts: [
        Part(question: "Which type? annual, quarter or inspection.", option: "--type"),
        Part(
          question: "Which period? Such as 2026-Q2 for April to June, or 2026-27.",
          option: "--period"),
      ]),
    MenuChoice(words: "Make a practice scheme to try things out in", command: ["demo"]),
    MenuChoice(
      words: "Begin your own scheme", command: ["init"],
      parts: [Part(question: "What shall its folder be called?")]),
  ]
}
