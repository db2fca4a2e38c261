import GRDB
public import RecordKeeping
import Scheme
import Seals

extension SQLiteRecords {
  /// Writes a duty's entries and lines in one immediate transaction.
  @discardableResult
  public func commit(_ commit: Commit, after heads: Heads) throws(RecordsFault) -> Heads {
    try self.commit([commit], after: heads)
  }

  /// Writes several duties one after the other in one immediate transaction.
  @discardableResult
  public func commit(_ commits: [Commit], after heads: Heads) throws(RecordsFault) -> Heads {
    try SQLiteRecords.doing("writing \(commits.first?.duty.rawValue ?? "nothing")") {
      try database.writeWithoutTransaction { database in
        var result = heads
        try database.inTransaction(.immediate) {
          for commit in commits {
            result = try Writing(database, commit, after: result).finish { writing in
              try commit.entries { try writing.keep($0) }
            }
          }
          return .commit
        }
        return result
      }
    }
  }
}

/// One duty being written down inside its transaction.
struct Writing {
  private let database: Database
  private let commit: Commit
  private let heads: Heads
  private var lots: [Chain: Lots]
  private var chains: [Chain: RunningChain] = [:]
  private var statements: [KeptTable: Statement] = [:]

  init(_ database: Database, _ commit: Commit, after heads: Heads) throws {
    self.database = database
    self.commit = commit
    self.heads = heads
    lots = commit.lots
    guard try Heads.fetch(database) == heads else { throw RecordsFault.changedSince }
    if let last = try Lines.lastInstant(database), last > commit.at {
      throw RecordsFault.clockBehind(last: last)
    }
    chains[commit.home] = RunningChain()
  }

  /// Writes the entries, then the line of each chain they touched; returns the new heads.
  func finish(_ entries: (inout Writing) throws -> Void) throws -> Heads {
    var writing = self
    try entries(&writing)
    let from = try writing.sealedSource()
    var heads = heads
    if let chain = writing.chains[.record] {
      heads.record = try writing.line(.record, chain, after: heads.record, from, heads: heads)
    }
    if let chain = writing.chains[.office] {
      heads.office = try writing.line(.office, chain, after: heads.office, from, heads: heads)
    }
    return heads
  }

  /// Writes an entry's rows under the line that is to come.
  mutating func keep(_ entry: Entry) throws {
    let kept = KeptEntry(entry, lots: &lots[entry.chain, default: .system])
    // Personal values first: what refers to a seal finds it.
    for personal in kept.personal { try insert(personal) }
    try insert(kept.row, extra: [])
  }

  private mutating func insert(_ personal: PersonalRow) throws {
    try insert(personal.row, extra: [personal.salt.description, personal.value])
  }

  private mutating func insert(_ row: KeptRow, extra: [String]) throws {
    let table = row.table
    var chain = chains[table.chain] ?? RunningChain()
    let number = (table.chain == .record ? heads.record : heads.office).count + 1
    let entry = Position(line: number, ordinal: chain.count).entry
    chain.take(row.digest)
    chains[table.chain] = chain
    let statement = try statements[table] ?? prepared(table)
    statements[table] = statement
    var arguments: [(any DatabaseValueConvertible)?] = [entry]
    arguments.reserveCapacity(row.values.count + 3)
    for value in row.values { arguments.append(value.databaseValue) }
    arguments.append(contentsOf: extra)
    try statement.execute(arguments: StatementArguments(arguments))
  }

  private func prepared(_ table: KeptTable) throws -> Statement {
    var columns = ["entry"] + table.columns
    if table.isPersonal { columns += ["salt", "value"] }
    let names = columns.map { "\"\($0)\"" }.joined(separator: ", ")
    let places = Array(repeating: "?", count: columns.count).joined(separator: ", ")
    return try database.cachedStatement(
      sql: "INSERT INTO \"\(table.rawValue)\" (\(names)) VALUES (\(places))")
  }

  /// The name of someone without an account stands apart, and the lines hold its seal.
  private mutating func sealedSource() throws -> String? {
    guard let name = commit.acting.onBehalfOf else { return nil }
    let row = PersonalRow.source(
      name, of: commit.subject ?? commit.acting.who.rawValue, chain: commit.home,
      lots: &lots[commit.home, default: .system])
    try insert(row)
    return row.seal
  }

  private func line(
    _ name: Chain, _ chain: RunningChain, after head: ChainHead,
    _ from: String?, heads: Heads
  ) throws -> ChainHead {
    let line = LogLine(
      chain: name, number: head.count + 1, at: commit.at, duty: commit.duty.rawValue,
      acting: commit.acting, fromSeal: from, subject: commit.subject, rows: chain.count,
      rowsDigest: chain.digest, recordHead: name == .office ? heads.record.digest : nil,
      previous: head.digest)
    try Lines.insert(line, into: database)
    return ChainHead(count: line.number, digest: line.digest)
  }
}

/// The rows of one chain as they are written under its next line.
struct RunningChain {
  private(set) var count = 0
  private var running = RunningDigest()

  mutating func take(_ digest: Digest) {
    running.take(digest.bytes)
    count += 1
  }

  var digest: String { running.digest.description }
}

/// Where a row stands: under which line, and in which place.
struct Position {
  let line: Int
  let ordinal: Int

  init(line: Int, ordinal: Int) {
    precondition(ordinal < 1 << 24, "a line covers at most 16,777,216 rows")
    self.line = line
    self.ordinal = ordinal
  }

  init(entry: Int64) {
    line = Int(entry >> 24)
    ordinal = Int(entry & 0xFF_FFFF)
  }

  var entry: Int64 { Int64(line) << 24 | Int64(ordinal) }
}

extension KeptValue {
  var databaseValue: DatabaseValue {
    switch self {
    case .text(let text): text.databaseValue
    case .integer(let number): number.databaseValue
    case .null: .null
    }
  }
}
