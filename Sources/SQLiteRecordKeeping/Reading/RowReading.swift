import GRDB
import RecordKeeping
import Scheme

/// A row whose columns are read by their names.
protocol NamedColumns {
  func word(_ column: String) -> String?
  func number(_ column: String) -> Int?
}

extension Row: NamedColumns {
  func word(_ column: String) -> String? { self[column] }
  func number(_ column: String) -> Int? { self[column] }
}

/// What a column holds, as the field's own types; a value no release wrote is a fault, not a guess.
extension NamedColumns {
  func text(_ column: String, of table: String) throws -> String {
    try known(column, of: table) { $0 }
  }

  func day(_ column: String, of table: String) throws -> CalendarDay {
    try known(column, of: table) { CalendarDay($0) }
  }

  func instant(_ column: String, of table: String) throws -> Instant {
    try known(column, of: table) { Instant($0) }
  }

  func dayIfAny(_ column: String, of table: String) throws -> CalendarDay? {
    try knownIfAny(column, of: table) { CalendarDay($0) }
  }

  func instantIfAny(_ column: String, of table: String) throws -> Instant? {
    try knownIfAny(column, of: table) { Instant($0) }
  }

  /// One of a closed list of texts.
  func one<Word: RawRepresentable<String>>(
    of words: Word.Type, _ column: String, of table: String
  ) throws -> Word {
    try known(column, of: table) { Word(rawValue: $0) }
  }

  func flag(_ column: String) -> Bool? { number(column).map { $0 == 1 } }

  /// Something that another row refers to; no text is a fault.
  func reference(_ column: String, of table: String) throws -> Reference {
    Reference(rawValue: try text(column, of: table))
  }

  /// Identifiers parted by `;`.
  func list<Item: SchemeIdentifier>(_ column: String, of items: Item.Type) -> [Item] {
    guard let text = word(column), !text.isEmpty else { return [] }
    return text.split(separator: ";").map { Item(rawValue: String($0)) }
  }

  func knownIfAny<Value>(
    _ column: String, of table: String, _ read: (String) -> Value?
  ) throws -> Value? {
    guard let text = word(column) else { return nil }
    guard let value = read(text) else {
      throw RecordsFault.unreadable(table: table, column: column)
    }
    return value
  }

  private func known<Value>(
    _ column: String, of table: String, _ read: (String) -> Value?
  ) throws -> Value {
    guard let value = try knownIfAny(column, of: table, read) else {
      throw RecordsFault.unreadable(table: table, column: column)
    }
    return value
  }
}

/// Personal values by their seals; what is erased is absent.
struct Unsealed {
  private let values: [String: String]

  /// The values of one table that belong to holders given by a query.
  init(
    _ database: Database, _ tables: [String], holders: String, arguments: StatementArguments
  ) throws {
    var values: [String: String] = [:]
    for table in tables {
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT seal, value FROM "\(table)" WHERE value IS NOT NULL AND holder IN (\(holders))
          """, arguments: arguments)
      while let row = try rows.next() { values[row[0]] = row[1] }
    }
    self.values = values
  }

  /// Everything in one table, but for fields that are read elsewhere.
  init(_ database: Database, all table: String, except fields: [String]) throws {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT seal, value FROM "\(table)" WHERE field NOT IN
          (\(databaseQuestionMarks(count: fields.count))) AND value IS NOT NULL
        """, arguments: StatementArguments(fields))
    values = Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
  }

  subscript(seal: String?) -> String? { seal.flatMap { values[$0] } }
}

extension Database {
  /// All rows of a query whose statement is prepared once and kept: for what every duty asks.
  ///
  /// The text must not hold values, nor as many places as there happen to be.
  func rows(
    _ sql: String, _ arguments: StatementArguments = StatementArguments()
  ) throws -> [Row] {
    try Row.fetchAll(cachedStatement(sql: sql), arguments: arguments)
  }
}
