/// A token and the word that stood for it.
struct AvailabilityLexeme {
  let token: AvailabilityToken
  let word: String
}

/// Parts a text about availability into its tokens.
enum AvailabilityLexer {
  private static let most = 1000

  static func lexemes(
    _ text: String
  ) throws(AvailabilityWordsFault) -> [AvailabilityLexeme] {
    guard text.utf8.count <= most else { throw AvailabilityWordsFault(.tooLong) }
    let words = split(text.lowercased())
    var lexemes: [AvailabilityLexeme] = []
    var index = 0
    while index < words.count {
      let word = words[index]
      let two = index + 1 < words.count ? word + " " + words[index + 1] : ""
      if let pair = AvailabilityVocabulary.pairs[two] {
        lexemes.append(AvailabilityLexeme(token: pair, word: two))
        index += 2
        continue
      }
      if let token = try token(word) {
        lexemes.append(AvailabilityLexeme(token: token, word: word))
      }
      index += 1
    }
    return lexemes
  }

  private static func token(
    _ word: String
  ) throws(AvailabilityWordsFault) -> AvailabilityToken? {
    switch word {
    case ",": return .comma
    case ";": return .end
    case "-": return .through
    case "&": return .and
    default: break
    }
    if let token = AvailabilityVocabulary.token(word) { return token }
    if AvailabilityVocabulary.idle.contains(word) { return nil }
    if word.first?.isNumber == true { throw AvailabilityWordsFault(.hour, at: word) }
    let nearest = NearestWord(to: word, among: AvailabilityVocabulary.known).word
    throw AvailabilityWordsFault(.unknownWord(nearest: nearest), at: String(word.prefix(40)))
  }

  /// Words and marks, a dash of any length between words as `-`, `/` and `+` as `&`.
  private static func split(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    func end() {
      if !word.isEmpty { words.append(word) }
      word = ""
    }
    for letter in text {
      if let mark = mark(letter) {
        end()
        // Two dots are a range, as in days away.
        let isRange = letter == "." && words.last == ";"
        if isRange { words.removeLast() }
        words.append(isRange ? "-" : mark)
      } else if letter.isWhitespace {
        end()
      } else {
        word.append(letter)
      }
    }
    end()
    return words
  }

  private static func mark(_ letter: Character) -> String? {
    switch letter {
    case ",": ","
    case ";", ".", "|", "\n", "\r\n": ";"
    case "-", "\u{2013}", "\u{2014}", "\u{2026}": "-"
    case "&", "+", "/": "&"
    default: nil
    }
  }
}
