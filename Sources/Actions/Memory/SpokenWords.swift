/// A text as small words and numbers, marks left out, so that texts can be compared.
struct SpokenWords: Sendable {
  let words: [String]

  init(_ text: String) {
    words = text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" }.map(String.init)
  }

  /// Whether the words of a phrase stand in the text one after the other; a plural counts.
  func speak(of phrase: String) -> Bool {
    let sought = phrase.split(separator: " ").map(String.init)
    guard let last = sought.last, words.count >= sought.count else { return false }
    return (0...(words.count - sought.count)).contains { start in
      let end = start + sought.count - 1
      return Array(words[start..<end]) == sought.dropLast()
        && [last, last + "s", last + "es"].contains(words[end])
    }
  }

  /// What stands after `cell` or `cells`, as in `cell 7` or `cell no 7`.
  var cells: [String] {
    var found: [String] = []
    for (index, word) in words.enumerated() where word == "cell" || word == "cells" {
      let after = words[(index + 1)...].drop { ["no", "number"].contains($0) }
      for name in after.prefix(while: SpokenWords.isCellName) where !found.contains(name) {
        found.append(name)
      }
    }
    return found
  }

  /// A number, a letter, or a letter and a number: `7`, `m3`, `12a`.
  private static func isCellName(_ word: String) -> Bool {
    word.count <= 4 && word.contains(where: \.isNumber)
  }
}
