/// One column of a table that people fill in.
public struct TableColumn: Hashable, Sendable {
  /// The heading, in lower snake case.
  public let heading: String
  /// Whether the table is refused without it.
  public let isRequired: Bool
  /// What stands in the example row.
  public let example: String

  init(_ heading: String, required: Bool = false, example: String = "") {
    self.heading = heading
    isRequired = required
    self.example = example
  }
}
