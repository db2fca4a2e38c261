import YAMLText

/// Finds in a file where a piece of a longer text stands, which the YAML reader tells only whole.
struct SourcePlaces {
  private let rows: [Substring]

  init(_ text: String) {
    rows = text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The first place of a piece at or behind the place where its text begins; that place where it
  /// is folded over two lines.
  func place(of piece: String, from start: YAMLPlace) -> YAMLPlace {
    for index in rows.indices.dropFirst(start.line - 1) {
      let row = rows[index]
      if let found = row.firstRange(of: piece) {
        return YAMLPlace(
          line: index + 1,
          column: row.distance(from: row.startIndex, to: found.lowerBound) + 1)
      }
    }
    return start
  }
}
