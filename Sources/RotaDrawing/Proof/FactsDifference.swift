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
      let count = words[0] == "period" ? 1 : ["offer", "status"].contains(words[0]) ? 3 : 2
      lines[words.prefix(count).joined(separator: " ")] = String(line)
    }
    return lines
  }
}
