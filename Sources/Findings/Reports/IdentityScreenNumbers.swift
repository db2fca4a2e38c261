/// Telephone numbers and custody numbers in free text.
enum ScreenedNumbers {
  static func remarks(_ words: [ScreenWord], in text: String) -> [IdentityRemark] {
    telephones(words, in: text) + custodyNumbers(words, in: text)
  }

  /// Ten to fourteen digits beginning with 0 or +, with spaces, brackets, dots or hyphens inside.
  private static func telephones(_ words: [ScreenWord], in text: String) -> [IdentityRemark] {
    var remarks: [IdentityRemark] = []
    var index = 0
    while index < words.count {
      let first = words[index]
      guard first.isNumber, first.text.hasPrefix("0") || first.gap.hasSuffix("+") else {
        index += 1
        continue
      }
      var end = index
      var digits = first.text.utf8.count
      while end + 1 < words.count, words[end + 1].isNumber, isInside(words[end + 1].gap),
        digits + words[end + 1].text.utf8.count <= 14
      {
        end += 1
        digits += words[end].text.utf8.count
      }
      if (10...14).contains(digits) {
        let range = first.range.lowerBound..<words[end].range.upperBound
        remarks.append(IdentityRemark(.telephone, range, in: text))
        index = end
      }
      index += 1
    }
    return remarks
  }

  private static func isInside(_ gap: Substring) -> Bool {
    gap.count <= 3 && gap.allSatisfy { " ().-".contains($0) }
  }

  /// Parts of letters and digits joined by strokes, such as `23LE/1234/26`.
  ///
  /// Three digits and a letter must be among them. Reports have a question of its own for a custody
  /// number, from which it is erased on time.
  private static func custodyNumbers(_ words: [ScreenWord], in text: String) -> [IdentityRemark] {
    var remarks: [IdentityRemark] = []
    var index = 0
    while index < words.count {
      var end = index
      while end + 1 < words.count, words[end + 1].gap == "/" { end += 1 }
      let parts = words[index...end]
      let digits = parts.reduce(0) { $0 + $1.text.filter(\.isNumber).count }
      let isShort = parts.allSatisfy { $0.text.filter(\.isLetter).count <= 4 }
      if end > index, digits >= 3, isShort,
        parts.contains(where: { $0.text.contains(where: \.isLetter) })
      {
        let range = words[index].range.lowerBound..<words[end].range.upperBound
        remarks.append(IdentityRemark(.custodyNumber, range, in: text))
      }
      index = end + 1
    }
    return remarks
  }
}
