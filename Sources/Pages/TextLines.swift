/// Breaks text into lines at its spaces, for papers that also go as plain text by mail.
public enum TextLines {
  /// The most characters of a line.
  public static let width = 72

  /// A text in lines; the first begins with its own words, the others with theirs.
  public static func broken(
    _ text: String, first: String = "", rest: String = ""
  ) -> [String] {
    var lines: [String] = []
    var line = first
    var isEmpty = true
    for word in text.split(separator: " ") {
      if !isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        (line, isEmpty) = (rest, true)
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    return lines + [line]
  }
}
