import Foundation
import GRDB
import RecordKeeping
import Testing

@testable import SQLiteRecordKeeping

@Suite struct `Another's file` {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func isRefused() -> Bool {
    do {
      _ = try SQLiteRecords.open(path: folder.file)
    } catch .notAScheme {
      return true
    } catch {
      return false
    }
    return false
  }

  @Test(arguments: ["DELETE", "WAL"])
  func `is no scheme, and is left as it was found`(mode: String) throws {
    do {
      let other = try DatabaseQueue(path: folder.file)
      try other.writeWithoutTransaction { database in
        try database.execute(
          sql: "PRAGMA journal_mode = \(mode); CREATE TABLE diary (day TEXT)")
      }
      try other.close()
    }
    let before = try folder.bytes()
    #expect(isRefused())
    #expect(try folder.bytes() == before)
  }

  @Test func `that is no database, or is not there, is no scheme and is not made one`() throws {
    #expect(isRefused())
    #expect(try folder.bytes().isEmpty)
    try Data("Dear diary, today nothing happened.".utf8).write(
      to: URL(fileURLWithPath: folder.file))
    let before = try folder.bytes()
    #expect(isRefused())
    #expect(try folder.bytes() == before)
  }
}
