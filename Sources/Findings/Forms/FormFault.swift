/// Something wrong with a form's file: where, what, and what its author should do.
public struct FormFault: Sendable, Hashable {
  /// Whether the form can be used all the same.
  public enum Weight: String, Sendable, Hashable {
    /// The form cannot be used.
    case stops
    /// The form works; its author should look.
    case warns
  }

  public let file: String
  /// Counted from 1.
  public let line: Int
  /// Counted from 1.
  public let column: Int
  public let weight: Weight
  public let message: String
  public let advice: String

  /// A fault at a line and column of a file, both counted from 1.
  public init(
    file: String, line: Int, column: Int, weight: Weight, message: String, advice: String
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.weight = weight
    self.message = message
    self.advice = advice
  }
}

extension FormFault: CustomStringConvertible {
  /// `file:line:column: message advice`, as compilers write it.
  public var description: String {
    let mark = weight == .warns ? "warning: " : ""
    return "\(file):\(line):\(column): \(mark)\(message) \(advice)"
  }
}
