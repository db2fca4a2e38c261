import Scheme

/// A word that asks for something other than taking an answer.
enum TypedCommand: Equatable {
  case back
  case skip
  case help
  case left
  case sections
  case clear
  case jump(String)
  case change(String)
  case add
  case delete

  /// The words a person can type, each with what it does.
  static let words: [(word: String, does: String)] = [
    ("back", "the question before"),
    ("skip", "leave this for later"),
    ("?", "more about this question"),
    ("left", "what is left to answer"),
    ("sections", "the list of sections, and where each stands"),
    ("jump 3", "go to section 3; or jump and a word of a question"),
    ("change", "change an earlier answer"),
    ("clear", "take the answer to this question away"),
    ("add", "add another person, or another of whatever may be added"),
    ("delete", "delete one of those"),
    ("stop", "stop here; everything is kept"),
  ]

  /// Reads a line; where words are asked for, only a command that stands alone counts as one.
  init?(_ line: String, amongWords: Bool) {
    let fields = line.lowercased().split(separator: " ", maxSplits: 1).map(String.init)
    guard let first = fields.first else { return nil }
    let rest = fields.count > 1 ? String(fields[1].trimmingSpaces) : ""
    guard rest.isEmpty || !amongWords else { return nil }
    switch (first, rest) {
    case ("back", ""): self = .back
    case ("skip", ""), ("later", ""): self = .skip
    case ("help", ""), ("?", ""): self = .help
    case ("left", ""): self = .left
    case ("sections", ""), ("list", ""): self = .sections
    case ("clear", ""): self = .clear
    case ("add", _): self = .add
    case ("delete", _): self = .delete
    case ("jump", _), ("go", _): self = .jump(rest)
    case ("change", _): self = .change(rest)
    default: return nil
    }
  }
}
