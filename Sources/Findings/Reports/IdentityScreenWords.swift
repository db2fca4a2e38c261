/// A word or number of free text, with what stands around it.
struct ScreenWord {
  let range: Range<String.Index>
  let text: Substring
  let lower: String
  /// Whether nothing but the start, or the end of a sentence, comes before it.
  let beginsSentence: Bool
  /// Everything between the word before and this one.
  let gap: Substring

  var isNumber: Bool { text.utf8.allSatisfy { (48...57).contains($0) } }
  var isCapitalised: Bool {
    guard let first = text.first, first.isUppercase else { return false }
    return text.dropFirst().contains(where: \.isLowercase)
  }
  /// Whether it follows the word before with no more than a space.
  var followsClosely: Bool { gap.allSatisfy { $0 == " " } && !gap.isEmpty }

  /// The words of a text: runs of letters, digits, and apostrophes or hyphens inside them.
  static func words(of text: String) -> [ScreenWord] {
    var words: [ScreenWord] = []
    var place = text.startIndex
    var gapStart = place
    while place < text.endIndex {
      guard isPart(text[place]) else {
        place = text.index(after: place)
        continue
      }
      let start = place
      while place < text.endIndex, isPart(text[place]) || joins(at: place, in: text) {
        place = text.index(after: place)
      }
      let gap = text[gapStart..<start]
      words.append(
        ScreenWord(
          range: start..<place, text: text[start..<place], lower: text[start..<place].lowercased(),
          beginsSentence: words.isEmpty || gap.contains(where: Self.endsSentence), gap: gap))
      gapStart = place
    }
    return words
  }

  private static func isPart(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }

  private static func endsSentence(_ character: Character) -> Bool {
    ".!?:;\"“”•-–".contains(character) || character.isNewline
  }

  /// An apostrophe or hyphen between letters belongs to the word: O'Brien, Smith-Jones.
  private static func joins(at place: String.Index, in text: String) -> Bool {
    guard "'’-".contains(text[place]) else { return false }
    let next = text.index(after: place)
    guard place > text.startIndex, next < text.endIndex else { return false }
    return text[text.index(before: place)].isLetter && text[next].isLetter
  }
}
