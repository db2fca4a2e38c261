/// A table as a store really has it.
public struct StoredTable: Hashable, Sendable {
  public let name: String
  /// The columns in their order.
  public let columns: [String]

  /// A table of a store.
  public init(name: String, columns: [String]) {
    self.name = name
    self.columns = columns
  }

  /// What is held in it, about whom and why; nil where nobody said so.
  public var note: TableNote? { KeptTable(rawValue: name)?.note ?? StoreTables.notes[name] }

  /// What stands in a column, nil where nobody said so.
  public func meaning(of column: String) -> String? {
    note?.columns.first { $0.name == column }?.meaning ?? StoreTables.shared(column, in: name)
  }
}
