/// One part of a paper, which is the same on a printed page and in a plain letter.
public enum PaperBlock: Hashable, Sendable {
  /// A heading of a part.
  case heading(String)
  /// A paragraph.
  case words(String)
  /// A paragraph nobody should pass over, in a frame.
  case warning(String)
  /// Short sentences, each on a line of its own.
  case points([String])
  /// Rows under headings.
  case table(PaperTable)
}

/// Rows under headings; the first cell of a row says what the row is about.
public struct PaperTable: Hashable, Sendable {
  /// The headings, one a column.
  public var headings: [String]
  /// The rows, as many cells as there are headings.
  public var rows: [[String]]

  /// A table of rows.
  public init(_ headings: [String], rows: [[String]]) {
    self.headings = headings
    self.rows = rows
  }
}
