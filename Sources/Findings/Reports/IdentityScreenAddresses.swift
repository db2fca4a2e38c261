/// Mail addresses and postcodes in free text.
enum ScreenedAddresses {
  static func remarks(_ words: [ScreenWord], in text: String) -> [IdentityRemark] {
    mails(in: text) + postcodes(words, in: text)
  }

  /// Anything with one @ inside a run of the characters that addresses are made of, and a dot
  /// somewhere after it.
  private static func mails(in text: String) -> [IdentityRemark] {
    var remarks: [IdentityRemark] = []
    var place = text.startIndex
    while place < text.endIndex {
      guard isMail(text[place]) else {
        place = text.index(after: place)
        continue
      }
      let start = place
      while place < text.endIndex, isMail(text[place]) { place = text.index(after: place) }
      var end = place
      while end > start, ".-".contains(text[text.index(before: end)]) {
        end = text.index(before: end)
      }
      let run = text[start..<end]
      let parts = run.split(separator: "@", omittingEmptySubsequences: false)
      if parts.count == 2, !parts[0].isEmpty, parts[1].dropFirst().contains(".") {
        remarks.append(IdentityRemark(.email, start..<end, in: text))
      }
    }
    return remarks
  }

  private static func isMail(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || "@._%+-".contains(character)
  }

  private static func postcodes(_ words: [ScreenWord], in text: String) -> [IdentityRemark] {
    var remarks: [IdentityRemark] = []
    for (index, word) in words.enumerated() {
      let letters = Array(word.text.uppercased().utf8)
      if letters.count >= 5, letters.count <= 7, isOutward(letters.dropLast(3)),
        isInward(letters.suffix(3))
      {
        remarks.append(IdentityRemark(.postcode, word.range, in: text))
      } else if index + 1 < words.count, words[index + 1].followsClosely, isOutward(letters[...]),
        isInward(Array(words[index + 1].text.uppercased().utf8)[...])
      {
        let range = word.range.lowerBound..<words[index + 1].range.upperBound
        remarks.append(IdentityRemark(.postcode, range, in: text))
      }
    }
    return remarks
  }

  /// One or two letters, a digit, perhaps one more digit or letter: `CV32`, `W1A`.
  private static func isOutward(_ letters: ArraySlice<UInt8>) -> Bool {
    let area = letters.prefix { isLetter($0) }
    let rest = Array(letters.dropFirst(area.count))
    guard (1...2).contains(area.count), (1...2).contains(rest.count), isDigit(rest[0]) else {
      return false
    }
    return rest.count == 1 || isDigit(rest[1]) || isLetter(rest[1])
  }

  /// A digit and two letters, none of them C, I, K, M, O or V; so *1am* and *2pm* are no postcode.
  private static func isInward(_ letters: ArraySlice<UInt8>) -> Bool {
    guard letters.count == 3, let first = letters.first, isDigit(first) else { return false }
    return letters.dropFirst().allSatisfy { isLetter($0) && !"CIKMOV".utf8.contains($0) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte) }
  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
