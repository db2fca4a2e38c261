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
    #expect(try folder.bytes() == before && names() == ["scheme.sqlite"])
  }

  @Test func `whose owner was killed is left as it was found`() throws {
    let elsewhere = try TemporaryFolder()
    let other = try DatabaseQueue(path: elsewhere.file)
    try other.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA user_version = 7")
      try database.execute(sql: "CREATE TABLE diary (day TEXT); INSERT INTO diary VALUES (1)")
    }
    for end in ["", "-wal"] {
      try FileManager.default.copyItem(atPath: elsewhere.file + end, toPath: folder.file + end)
    }
    let (log, main) = try (bytes("-wal"), bytes(""))
    #expect(!log.isEmpty)
    #expect(isRefused())
    #expect(try bytes("-wal") == log && bytes("") == main)
  }

  private func bytes(_ end: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: folder.file + end))
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted()
  }

  @Test func `a scheme whose making was cut short is still one of ours`() throws {
    let elsewhere = try TemporaryFolder()
    let records = try SQLiteRecords.create(path: elsewhere.file)
    for end in ["", "-wal"] {
      try FileManager.default.copyItem(atPath: elsewhere.file + end, toPath: folder.file + end)
    }
    #expect(try bytes("").count < 72 || bytes("")[68..<72].allSatisfy { $0 == 0 })
    #expect(!isRefused())
    withExtendedLifetime(records) {}
  }

  @Test func `that is no database, or is not there, is no scheme and is not made one`() throws {
    #expect(isRefused())
    #expect(try names() == [])
    try Data("Dear diary, today nothing happened.".utf8).write(
      to: URL(fileURLWithPath: folder.file))
    let before = try folder.bytes()
    #expect(isRefused())
    #expect(try folder.bytes() == before && names() == ["scheme.sqlite"])
  }
}
