/// Dates in free text that may be a date of birth.
///
/// A date of the visit itself is no remark, so only a year in which somebody old enough to be
/// held may have been born counts, or any date beside a word such as *born*.
enum ScreenedDates {
  /// Nobody born later can be ten, the age of criminal responsibility, before 2027.
  private static let births = 1900...2016
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  private static let birthWords: Set<String> = ["born", "dob", "birth", "birthday"]

  static func remarks(_ words: [ScreenWord], in text: String) -> [IdentityRemark] {
    var remarks: [IdentityRemark] = []
    for index in words.indices {
      let isBeside = words[max(0, index - 3)..<index].contains { birthWords.contains($0.lower) }
      if let (end, year) = date(words, from: index), isBeside || births.contains(year) {
        let range = words[index].range.lowerBound..<words[end].range.upperBound
        remarks.append(IdentityRemark(.dateOfBirth, range, in: text))
      } else if isBeside, let year = number(words[index], digits: 4...4), births.contains(year) {
        remarks.append(IdentityRemark(.dateOfBirth, words[index].range, in: text))
      }
    }
    return remarks
  }

  /// The last word of a date that begins here, and its year.
  private static func date(_ words: [ScreenWord], from index: Int) -> (end: Int, year: Int)? {
    guard index + 2 < words.count else { return nil }
    let (first, second, third) = (words[index], words[index + 1], words[index + 2])
    if isSeparator(second.gap), second.gap == third.gap {
      return numbers(first, second, third, index)
    }
    if day(first) != nil {
      let offset = second.lower == "of" ? 1 : 0
      guard index + 2 + offset < words.count, isMonth(words[index + 1 + offset]),
        let year = year(words[index + 2 + offset])
      else { return nil }
      return (index + 2 + offset, year)
    }
    guard isMonth(first), day(second) != nil, let year = year(third) else { return nil }
    return (index + 2, year)
  }

  /// `3/5/1991`, `03.05.91`, `1991-05-03`.
  private static func numbers(
    _ first: ScreenWord, _ second: ScreenWord, _ third: ScreenWord, _ index: Int
  ) -> (end: Int, year: Int)? {
    guard let month = number(second, digits: 1...2), (1...31).contains(month) else { return nil }
    if let year = number(first, digits: 4...4), let day = number(third, digits: 1...2),
      (1...31).contains(day)
    {
      return (index + 2, year)
    }
    guard let day = number(first, digits: 1...2), (1...31).contains(day), let year = year(third)
    else { return nil }
    return (index + 2, year)
  }

  private static func isSeparator(_ gap: Substring) -> Bool { ["/", ".", "-"].contains(gap) }

  private static func isMonth(_ word: ScreenWord) -> Bool {
    word.lower.count >= 3 && months.contains { $0.hasPrefix(word.lower) || word.lower == $0 }
  }

  /// A day of the month, with or without *st*, *nd*, *rd*, *th*.
  private static func day(_ word: ScreenWord) -> Int? {
    var digits = word.lower
    for ending in ["st", "nd", "rd", "th"] where digits.hasSuffix(ending) { digits.removeLast(2) }
    guard (1...2).contains(digits.utf8.count), let day = Int(digits), (1...31).contains(day) else {
      return nil
    }
    return day
  }

  /// A year of two digits is the latest that is not after 2026.
  private static func year(_ word: ScreenWord) -> Int? {
    if let year = number(word, digits: 4...4) { return year }
    return number(word, digits: 2...2).map { $0 <= 26 ? 2000 + $0 : 1900 + $0 }
  }

  private static func number(_ word: ScreenWord, digits: ClosedRange<Int>) -> Int? {
    word.isNumber && digits.contains(word.text.utf8.count) ? Int(word.text) : nil
  }
}
