import Scheme

/// What a line of an auditor's file is about, and what in it was altered.
struct AlteredLineWords {
  private let words: [String]
  private let before: [String]?

  init(_ text: String, was: String?) {
    words = text.split(separator: " ").map(String.init)
    before = was.map { $0.split(separator: " ").map(String.init) }
  }

  /// A word for scripts: `availability`, `rule`, `window`, `change`, `visitor`, `suite`.
  var kind: String {
    switch words.first {
    case "offer": "availability"
    case "drawn", "window", "pin": "window"
    case "status", "suite": "suite"
    case let first?: first
    case nil: "line"
    }
  }

  /// What it says, in a sentence.
  var text: String {
    let change =
      cell ?? changedWord ?? "it is not as it was written: \(words.joined(separator: " "))"
    return "\(subject): \(change)."
  }

  private var subject: String {
    let about = words.count > 1 ? words[1] : ""
    switch words.first {
    case "offer": return "What \(about) offers"
    case "rule": return "The rule \(about)"
    case "drawn": return "The window \(about) as drawn"
    case "change": return "A change of \(about)"
    case "visitor": return "The visitor \(about)"
    case "pin": return "\(about), settled before the draw"
    default: return "A line"
    }
  }

  /// The cell of a week whose digit was changed.
  private var cell: String? {
    guard words.first == "offer", words.count > 3, let before, before.count > 3,
      words[3].utf8.count == 28, before[3].utf8.count == 28
    else { return nil }
    let pairs = Array(zip(before[3], words[3]))
    let changed = pairs.indices.filter { pairs[$0].0 != pairs[$0].1 }
    guard let place = changed.first, changed.count == 1, let band = DayBand(rawValue: place % 4)
    else { return nil }
    let day = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][
      place / 4]
    return "\(day) \(band.word) reads \(pairs[place].1), and \(pairs[place].0) was written"
      + " (digit \(place + 1) of 28)"
  }

  /// The one word that was changed.
  private var changedWord: String? {
    guard let before, before.count == words.count else { return nil }
    let changed = words.indices.filter { words[$0] != before[$0] }
    guard let place = changed.first, changed.count == 1 else { return nil }
    return "it reads \(words[place]), and \(before[place]) was written"
  }
}
