public import Scheme

/// Days away as spreadsheets and people write them: `03/08/2026..17/08/2026; 2026-09-01`.
public enum AwayWords {
  /// The stretches of a list; `to` joins the days on its two sides.
  static func words(_ text: String) -> [String] {
    var words: [String] = []
    var isJoined = false
    for word in text.split(whereSeparator: { ";|,".contains($0) || $0.isWhitespace }) {
      if word.lowercased() == "to" || word == "-" || word == "\u{2013}" || word == ".." {
        isJoined = true
      } else if isJoined, let last = words.popLast() {
        words.append("\(last)..\(word)")
        isJoined = false
      } else {
        words.append(String(word))
      }
    }
    // What was to be joined with nothing is left to be refused.
    return isJoined ? words.dropLast() + [(words.last ?? "") + ".."] : words
  }

  /// One stretch, or one day; nil where it is neither.
  public static func days(_ text: String) -> ClosedRange<CalendarDay>? {
    guard let dots = dots(in: text) else {
      return DayCell.day(Array(text.utf8)[...]).map { $0...$0 }
    }
    let (first, last) = (text[..<dots.lowerBound], text[dots.upperBound...])
    guard let first = DayCell.day(Array(first.utf8)[...]),
      let last = DayCell.day(Array(last.utf8)[...]), first <= last
    else { return nil }
    return first...last
  }

  /// Where the two dots stand between two days.
  private static func dots(in text: String) -> Range<String.Index>? {
    for index in text.indices.dropLast() {
      let next = text.index(after: index)
      if text[index] == ".", text[next] == "." { return index..<text.index(after: next) }
    }
    return nil
  }
}
