public import Seals

/// Parts personal values from the rows that refer to them while an entry is written down.
struct Sealing {
  private(set) var personal: [PersonalRow] = []
  private var lots: Lots

  init(_ lots: Lots) { self.lots = lots }

  /// The seal to stand in a column for a personal value; nothing for nothing.
  mutating func seal(
    _ value: String?, _ table: KeptTable, holder: String, field: String
  ) -> KeptValue {
    guard let value else { return .null }
    let salt = Salt(from: &lots)
    let seal = Seal(of: value, salt: salt)
    let row = KeptRow(
      table: table, values: [.text(seal.description), .text(holder), .text(field)])
    personal.append(PersonalRow(row: row, salt: salt, value: value))
    return .text(seal.description)
  }

  /// What remains of the source of salts.
  var rest: Lots { lots }
}

/// A personal value with its salt, beside the row that the log covers.
public struct PersonalRow: Sendable {
  /// Seal, holder and field.
  public let row: KeptRow
  public let salt: Salt
  public let value: String

  /// The name of someone without an account whose words a line records.
  ///
  /// It stands in the chain of the line, because the record never refers to the office.
  public static func source(
    _ name: String, of subject: String?, chain: Chain, lots: inout Lots
  ) -> PersonalRow {
    let salt = Salt(from: &lots)
    let seal = Seal(of: name, salt: salt)
    let row = KeptRow(
      table: chain == .record ? .freeText : .personDetail,
      values: [.text(seal.description), .text(subject ?? ""), .text("from")])
    return PersonalRow(row: row, salt: salt, value: name)
  }

  /// The seal that stands for the value.
  public var seal: String {
    guard case .text(let seal) = row.values[0] else { return "" }
    return seal
  }
}

/// An entry as rows: the one it is, then those that hold what it says of people.
public struct KeptEntry: Sendable {
  public let row: KeptRow
  public let personal: [PersonalRow]

  /// Writes an entry down, drawing a salt for each personal value.
  public init(_ entry: Entry, lots: inout Lots) {
    var sealing = Sealing(lots)
    row = entry.row(&sealing)
    personal = sealing.personal
    lots = sealing.rest
  }
}
