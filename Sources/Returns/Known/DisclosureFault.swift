/// A cell of a table to be published that tells of too few people, or lets them be worked out.
public struct DisclosureFault: Hashable, Sendable {
  /// The table, as a reader would name it.
  public var table: String
  /// The cell: its row and its column.
  public var cell: String
  /// How it can be known: shown as it is, worked out from totals, or from an earlier table.
  public var way: String

  /// A cell of a table and how it can be known.
  public init(table: String, cell: String, way: String) {
    self.table = table
    self.cell = cell
    self.way = way
  }
}
