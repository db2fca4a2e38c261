import Foundation
import GRDB
import RecordKeeping
import RecordsPromise
import Scheme
import Testing

@testable import SQLiteRecordKeeping

/// A folder of one test's own, gone when the test is.
final class TemporaryFolder {
  let url = FileManager.default.temporaryDirectory
    .appendingPathComponent("icv-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  var file: String { url.appendingPathComponent("scheme.sqlite").path }

  /// Every byte of every file in it, write-ahead log and all.
  func bytes() throws -> Data {
    try FileManager.default.contentsOfDirectory(at: url, includingPropertiesForKeys: nil)
      .reduce(into: Data()) { all, file in all += try Data(contentsOf: file) }
  }
}

extension SQLiteRecords {
  /// Writes every kind of entry there is.
  func fillWithEverything() throws {
    try commit(Fixture.commit(.initialiseScheme, Fixture.founding), after: heads())
    try commit(
      Fixture.commit(.submitReport, home: .record, after: 10, Fixture.report()), after: heads())
    try commit(
      Fixture.commit(
        .answerAction, home: .record, after: 20, from: Fixture.secrets[3], subject: "ATEST1",
        Fixture.afterwards), after: heads())
    try commit(
      Fixture.commit(.importVisits, home: .record, after: 25, Fixture.others), after: heads())
  }

  /// Runs SQL that no duty would, as someone with the file in hand could.
  func tamper(_ sql: String) throws {
    try database.writeWithoutTransaction { database in
      let triggers = try String.fetchAll(
        database, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger'")
      for trigger in triggers { try database.execute(sql: "DROP TRIGGER \"\(trigger)\"") }
      try database.execute(sql: "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON")
      try database.execute(sql: sql)
    }
  }
}
