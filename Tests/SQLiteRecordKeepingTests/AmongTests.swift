import GRDB
import RecordKeeping
import RecordsPromise
import Testing

@testable import SQLiteRecordKeeping

@Suite struct `Any number of texts in one value` {
  private let awkward = [
    "A-1", "", "a \"quoted\" one", "back\\slash", "line\nbreak", "tab\tand\u{1}\u{1f}", "Łódź 🙂",
    "12",
    "null", "],[\"",
  ]

  private func found(_ texts: [String]) throws -> [String] {
    try DatabaseQueue().read { database in
      try String.fetchAll(
        database, sql: "SELECT value FROM json_each(?)", arguments: [Among.one(of: texts)])
    }
  }

  @Test func `are each found as they were given`() throws {
    #expect(try found(awkward) == awkward)
    #expect(try found([]).isEmpty)
  }

  @Test func `may be more than a statement has places`() throws {
    let many = (0..<40_000).map { "A-\($0)" }
    #expect(try found(many) == many)
  }
}
