/// Where two sets of facts differ, by the lines that say so.
enum FactsDifference {
  static func between(_ kept: RotaFacts, _ stated: RotaFacts) -> [RotaDifference] {
    guard kept != stated else { return [] }
    let (one, other) = (byKey(kept), byKey(stated))
    return Set(one.keys).union(other.keys).sorted().compactMap { key in
      one[key] == other[key] ? nil : .fact(kept: one[key], stated: other[key])
    }
  }

  /// Lines by what they are about: their first words, which are each there once.
  private static func byKey(_ facts: RotaFacts) -> [String: String] {
    var lines: [String: String] = [:]
    for line in facts.text.split(separator: "\n").dropLast() {
      let words = line.split(separator: " ")
      lines[words.prefix(keyLength(words)).joined(separator: " ")] = String(line)
    }
    return lines
  }

  /// How many words of a line say what it is about.
  private static func keyLength(_ words: [Substring]) -> Int {
    switch words[0] {
    case "period": 1
    case "offer", "status": 3
    case "later": words[1] == "away" ? 4 : 3
    default: 2
    }
  }
}
