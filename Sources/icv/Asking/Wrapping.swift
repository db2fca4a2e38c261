/// Breaks text into lines at spaces.
enum Wrapping {
  /// Lines of at most `width` columns, all indented alike; a longer word stands alone.
  static func wrap(_ text: String, width: Int, indent: Int = 0) -> String {
    let space = String(repeating: " ", count: indent)
    return wrap(space + text, width: width, hanging: indent)
  }

  /// Lines of at most `width` columns; those after the first are indented by `hanging`.
  static func wrap(_ text: String, width: Int, hanging: Int) -> String {
    let lead = String(text.prefix { $0 == " " })
    var lines: [String] = []
    var line = lead
    var isEmpty = true
    for word in text.split(separator: " ", omittingEmptySubsequences: false).drop(while: \.isEmpty)
    {
      if !isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = String(repeating: " ", count: hanging)
        isEmpty = true
        if word.isEmpty { continue }
      }
      line += isEmpty ? String(word) : " " + word
      isEmpty = false
    }
    lines.append(line)
    return lines.joined(separator: "\n")
  }
}
