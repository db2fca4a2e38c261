/// How large a spreadsheet may be before it is refused unread.
public struct SheetLimits: Hashable, Sendable {
  /// Bytes in one cell.
  public var cellBytes: Int
  /// Cells in one row.
  public var columns: Int
  /// Rows, the headings included.
  public var rows: Int

  /// Limits on cells, columns and rows.
  public init(cellBytes: Int = 65_536, columns: Int = 256, rows: Int = 2_000_000) {
    self.cellBytes = cellBytes
    self.columns = columns
    self.rows = rows
  }
}
