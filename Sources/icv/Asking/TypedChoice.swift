import Scheme

/// Choices as people type them: by number, by word, several of them.
enum TypedChoice {
  typealias Choices = [(name: String, label: String)]

  static func one(_ line: String, of choices: Choices) -> Understood {
    switch find(line, in: choices) {
    case .one(let index): .answer(choices[index].name, said: choices[index].label)
    case .several(let indices):
      .not("That could be \(list(indices, choices)). Type its number.")
    case .none:
      .not(isYesOrNo(choices) ? "That is neither yes nor no." : notThere(line, choices))
    }
  }

  static func several(_ line: String, of choices: Choices) -> Understood {
    let text = line.lowercased()
    if text == "all" {
      return answer(choices.indices.filter { choices[$0].name != "none" }, choices)
    }
    if case .one(let index) = find(line, in: choices) { return answer([index], choices) }
    let parts = pieces(of: text)
    var found: [Int] = []
    for part in parts {
      if let range = range(part), let last = range.last, last <= choices.count {
        found += range.map { $0 - 1 }
        continue
      }
      switch find(part, in: choices) {
      case .one(let index): found.append(index)
      case .several(let indices):
        return .not("\"\(part)\" could be \(list(indices, choices)). Type numbers.")
      case .none: return .not(notThere(part, choices))
      }
    }
    guard !found.isEmpty else { return .not(notThere(line, choices)) }
    return answer(Set(found).sorted(), choices)
  }

  /// Whether the choices are yes and no alone, which need no numbers.
  static func isYesOrNo(_ choices: Choices) -> Bool { choices.map(\.name) == ["yes", "no"] }

  private enum Found {
    case one(Int)
    case several([Int])
    case none
  }

  private static func answer(_ indices: [Int], _ choices: Choices) -> Understood {
    .answer(
      indices.map { choices[$0].name }.joined(separator: " "),
      said: indices.map { choices[$0].label }.joined(separator: "; "))
  }

  private static func notThere(_ text: String, _ choices: Choices) -> String {
    guard !text.allSatisfy(\.isASCIIDigit) else {
      return "There is no number \(text). Type a number from 1 to \(choices.count)."
    }
    return "\"\(text)\" is not in the list. Type a number from 1 to \(choices.count)."
  }

  private static func list(_ indices: [Int], _ choices: Choices) -> String {
    indices.prefix(4).map { "\($0 + 1) \(choices[$0].label)" }.joined(separator: ", or ")
  }

  /// The choice that a word or number means, from the most exact meaning to the loosest.
  private static func find(_ line: String, in choices: Choices) -> Found {
    let text = line.lowercased()
    if text.allSatisfy(\.isASCIIDigit) {
      guard let number = Int(text) else { return .none }
      return choices.indices.contains(number - 1) ? .one(number - 1) : .none
    }
    let truth = TypedWords.truth(text).map { $0 ? "yes" : "no" }
    let meanings: [((name: String, label: String)) -> Bool] = [
      { $0.name.lowercased() == text || $0.label.lowercased() == text },
      { $0.name == truth },
      { truth != nil && startsWord($0.label, with: truth ?? text) },
      { startsWord($0.label, with: text) },
      { hasWords($0.label, text) },
    ]
    for means in meanings {
      let found = choices.indices.filter { means(choices[$0]) }
      if found.count == 1 { return .one(found[0]) }
      if found.count > 1 { return .several(found) }
    }
    return .none
  }

  private static func startsWord(_ label: String, with text: String) -> Bool {
    label.lowercased().hasPrefix(text)
  }

  /// Whether every word typed begins a word of the label.
  private static func hasWords(_ label: String, _ text: String) -> Bool {
    let words = label.lowercased().split { !$0.isLetter && !$0.isNumber }
    let wanted = text.split { !$0.isLetter && !$0.isNumber }
    return !wanted.isEmpty && wanted.allSatisfy { part in words.contains { $0.hasPrefix(part) } }
  }

  /// Numbers parted by anything; words by commas or *and*.
  private static func pieces(of text: String) -> [String] {
    let marks = text.replacing(" and ", with: ",").replacing("&", with: ",")
    let parted = marks.split { ",;".contains($0) }.map(String.init)
    return parted.flatMap { part -> [String] in
      let fields = part.split(separator: " ").map(String.init)
      let areNumbers = fields.allSatisfy { $0.allSatisfy { $0.isASCIIDigit || $0 == "-" } }
      return areNumbers ? fields : [String(part.trimmingSpaces)]
    }.filter { !$0.isEmpty }
  }

  /// `2-4`.
  private static func range(_ text: String) -> ClosedRange<Int>? {
    let ends = text.split(separator: "-").compactMap { Int($0) }
    guard text.contains("-"), ends.count == 2, ends[0] >= 1, ends[0] <= ends[1] else {
      return nil
    }
    return ends[0]...ends[1]
  }
}
