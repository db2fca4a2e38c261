extension String {
  /// The text without spaces and line ends at its ends.
  public var trimmingSpaces: Substring {
    let start = drop { $0.isWhitespace }
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return start[...last]
  }

  /// The text without spaces and line ends at its ends; nil where nothing is left.
  public var unlessBlank: String? {
    let text = trimmingSpaces
    return text.isEmpty ? nil : String(text)
  }
}
