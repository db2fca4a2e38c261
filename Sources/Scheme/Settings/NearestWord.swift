/// The word most like one that was mistyped, for *did you mean*.
public struct NearestWord: Hashable, Sendable {
  /// The nearest word, or nil when none is near.
  public let word: String?

  /// Looks among words, case aside; more than a third of the letters changed is not near.
  public init(to typed: String, among words: [String]) {
    let letters = Array(typed.lowercased().utf8.prefix(60))
    let ranked = words.map { ($0, NearestWord.changes(letters, Array($0.lowercased().utf8))) }
      .sorted { ($0.1, $0.0) < ($1.1, $1.0) }
    guard let best = ranked.first, best.1 <= Swift.max(1, letters.count / 3) else {
      word = nil
      return
    }
    word = best.0
  }

  /// Letters put in, taken out or replaced to make one word the other.
  private static func changes(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var row = Array(0...right.count)
    for (i, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in right.enumerated() {
        let replaced = diagonal + (letter == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = Swift.min(replaced, row[j] + 1, diagonal + 1)
      }
    }
    return row[right.count]
  }
}
