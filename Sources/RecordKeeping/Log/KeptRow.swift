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
    let names = table.digestedNames
    var bytes = names[0]
    bytes.reserveCapacity(64 + values.count * 48)
    for (name, value) in zip(names.dropFirst(), values) {
      bytes.append(contentsOf: name)
      switch value {
      case .text(let text): KeptRow.append(UInt8(ascii: "s"), text, to: &bytes)
      case .integer(let number):
        KeptRow.append(UInt8(ascii: "i"), String(number), to: &bytes)
      case .null: KeptRow.append(UInt8(ascii: "n"), "", to: &bytes)
      }
    }
    return Digest(of: bytes)
  }

  private static func append(_ kind: UInt8, _ text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { letters in
      bytes.append(kind)
      append(letters.count, to: &bytes)
      bytes.append(UInt8(ascii: ":"))
      bytes.append(contentsOf: letters)
    }
  }

  /// The digits of a number that is not negative.
  private static func append(_ number: Int, to bytes: inout [UInt8]) {
    if number >= 10 { append(number / 10, to: &bytes) }
    bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
  }
}
