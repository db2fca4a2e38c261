import GRDB
public import RecordKeeping
import Seals

extension SQLiteRecords {
  /// Recomputes every row against its line, and every line against the one before.
  public func verify() throws(RecordsFault) -> Verification {
    try reading("verifying the log") { database in
      var verifying = Verifying(database)
      for chain in Chain.allCases { try verifying.check(chain) }
      return Verification(
        heads: try Heads.fetch(database), rows: verifying.rows, erased: verifying.erased,
        faults: verifying.faults)
    }
  }
}

/// A pass over both chains that holds one row of each table at a time.
private struct Verifying {
  let database: Database
  var rows = 0
  var erased = 0
  var faults: [VerificationFault] = []

  init(_ database: Database) { self.database = database }

  mutating func check(_ chain: Chain) throws {
    var merge = try RowMerge(database, KeptTable.allCases.filter { $0.chain == chain })
    var previous = Digest.beginning.description
    var expected = 1
    let lines = try Row.fetchCursor(
      database, sql: "SELECT * FROM \(Lines.table(chain)) ORDER BY number")
    while let row = try lines.next() {
      let line = try Lines.line(row, of: chain)
      if line.number != expected { faults.append(.lineMissing(chain, expected)) }
      if line.recomputed != line.digest { faults.append(.lineAltered(chain, line.number)) }
      if line.previous != previous { faults.append(.lineOutOfChain(chain, line.number)) }
      try checkRows(of: line, &merge)
      previous = line.digest
      expected = line.number + 1
    }
    if let left = merge.nextLine { faults.append(.rowsWithoutLine(chain, left)) }
  }

  private mutating func checkRows(of line: LogLine, _ merge: inout RowMerge) throws {
    if let before = merge.nextLine, before < line.number {
      faults.append(.rowsWithoutLine(line.chain, before))
      while let next = merge.nextLine, next < line.number { _ = try merge.next() }
    }
    var running = RunningChain()
    var isInOrder = true
    while merge.nextLine == line.number, let kept = try merge.next() {
      isInOrder = isInOrder && kept.position.ordinal == running.count
      running.take(kept.row.digest)
      rows += 1
      if kept.row.table.isPersonal { checkValue(kept) }
    }
    if !isInOrder || running.count != line.rows || running.digest != line.rowsDigest {
      faults.append(.rowsAltered(line.chain, line.number))
    }
  }

  private mutating func checkValue(_ kept: RowMerge.Kept) {
    guard case .text(let seal) = kept.row.values[0] else { return }
    guard let value = kept.value, let salt = kept.salt.flatMap({ Salt(hex: $0) }) else {
      erased += 1
      return
    }
    if Seal(of: value, salt: salt).description != seal {
      faults.append(.valueAltered(table: kept.row.table.rawValue, seal: seal))
    }
  }
}

/// The rows of several tables in the order in which they were written.
private struct RowMerge {
  struct Kept {
    let position: Position
    let row: KeptRow
    let salt: String?
    let value: String?
  }

  private var cursors: [(table: KeptTable, cursor: RowCursor, next: Kept?)] = []

  init(_ database: Database, _ tables: [KeptTable]) throws {
    for table in tables {
      let columns = ["entry"] + table.columns + (table.isPersonal ? ["salt", "value"] : [])
      let names = columns.map { "\"\($0)\"" }.joined(separator: ", ")
      let cursor = try Row.fetchCursor(
        database, sql: "SELECT \(names) FROM \"\(table.rawValue)\" ORDER BY entry")
      cursors.append((table, cursor, try RowMerge.read(cursor, table)))
    }
  }

  /// The line of the next row, nil when there is none.
  var nextLine: Int? { earliest.flatMap { cursors[$0].next?.position.line } }

  mutating func next() throws -> Kept? {
    guard let index = earliest, let kept = cursors[index].next else { return nil }
    cursors[index].next = try RowMerge.read(cursors[index].cursor, cursors[index].table)
    return kept
  }

  private var earliest: Int? {
    var best: (index: Int, entry: Int64)?
    for index in cursors.indices {
      guard let entry = cursors[index].next?.position.entry else { continue }
      if best.map({ entry < $0.entry }) ?? true { best = (index, entry) }
    }
    return best?.index
  }

  private static func read(_ cursor: RowCursor, _ table: KeptTable) throws -> Kept? {
    guard let row = try cursor.next() else { return nil }
    let values = (1...table.columns.count).map { index in
      let value: DatabaseValue = row[index]
      return value.kept
    }
    return Kept(
      position: Position(entry: row[0]), row: KeptRow(table: table, values: values),
      salt: table.isPersonal ? row["salt"] : nil, value: table.isPersonal ? row["value"] : nil)
  }
}

extension DatabaseValue {
  var kept: KeptValue {
    switch storage {
    case .null: .null
    case .int64(let number): .integer(number)
    case .string(let text): .text(text)
    // Strict tables hold neither; a file altered by hand might, and then its digest differs.
    case .double(let number): .text("\(number)")
    case .blob: .text("blob")
    }
  }
}
