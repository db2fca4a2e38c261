/// What a misspelt key was probably meant to be.
enum Spelling {
  /// Advice naming the nearest known word, or all of them when none is near.
  static func advice(for word: String, among known: [String]) -> String {
    let near = known.map { (word: $0, distance: distance(word, $0)) }
      .filter { $0.distance <= 2 && $0.distance < $0.word.count }
      .min { $0.distance < $1.distance }
    if let near { return "Did you mean “\(near.word)”?" }
    return "Known here: \(known.joined(separator: ", "))."
  }

  /// The number of letters to add, drop or change to come from one word to the other.
  private static func distance(_ left: String, _ right: String) -> Int {
    let (left, right) = (Array(left.lowercased().utf8.prefix(40)), Array(right.lowercased().utf8))
    var row = Array(0...right.count)
    for (i, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in right.enumerated() {
        let change = diagonal + (letter == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(change, row[j] + 1, diagonal + 1)
      }
    }
    return row[right.count]
  }
}
