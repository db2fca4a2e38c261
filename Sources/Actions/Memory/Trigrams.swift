/// How alike two texts are by the groups of three letters they share, as PostgreSQL's `pg_trgm`
/// counts them: each word with two spaces before it and one behind.
struct Trigrams: Sendable {
  private let groups: Set<[Character]>

  init(_ text: String) {
    var groups: Set<[Character]> = []
    for word in SpokenWords(text).words {
      let letters: [Character] = [" ", " "] + Array(word) + [" "]
      for start in 0..<(letters.count - 2) { groups.insert(Array(letters[start..<(start + 3)])) }
    }
    self.groups = groups
  }

  /// Shared groups over all groups of either: 0 nothing alike, 1 the same words.
  func likeness(to other: Trigrams) -> Double {
    let shared = groups.intersection(other.groups).count
    let all = groups.count + other.groups.count - shared
    return all == 0 ? 0 : Double(shared) / Double(all)
  }
}
