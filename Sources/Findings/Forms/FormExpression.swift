/// An expression as its author wrote it, and where.
public struct FormExpression: Sendable, Hashable {
  /// XPath with `${name}` for a question.
  public let source: String
  public let line: Int
  public let column: Int

  /// An expression at a line and column, both counted from 1.
  public init(_ source: String, line: Int, column: Int) {
    self.source = source
    self.line = line
    self.column = column
  }
}
