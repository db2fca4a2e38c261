public import Seals

/// A value in a kept row, of the kinds that SQLite and PostgreSQL share.
public enum KeptValue: Hashable, Sendable {
  case text(String)
  case integer(Int64)
  case null
}

/// A row as it is kept: which table, and its values in the order of the table's columns.
public struct KeptRow: Hashable, Sendable {
  public let table: KeptTable
  public let values: [KeptValue]

  public init(table: KeptTable, values: [KeptValue]) {
    precondition(values.count == table.columns.count, "\(table) has other columns")
    self.table = table
    self.values = values
  }

  /// SHA-256 over the table's name and each column with its value, each part with its length in
  /// front so that no two different rows have the same bytes.
  ///
  /// Any store computes it alike, so that a scheme moved to another database still verifies.
  public var digest: Digest {
    var bytes = [UInt8]()
    bytes.reserveCapacity(64 + values.count * 24)
    KeptRow.append("t", table.rawValue, to: &bytes)
    for (column, value) in zip(table.columns, values) {
      KeptRow.append("c", column, to: &bytes)
      switch value {
      case .text(let text): KeptRow.append("s", text, to: &bytes)
      case .integer(let number): KeptRow.append("i", String(number), to: &bytes)
      case .null: KeptRow.append("n", "", to: &bytes)
      }
    }
    return Digest(of: bytes)
  }

  private static func append(_ kind: Unicode.Scalar, _ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: kind))
    bytes.append(contentsOf: String(text.utf8.count).utf8)
    bytes.append(UInt8(ascii: ":"))
    bytes.append(contentsOf: text.utf8)
  }
}
