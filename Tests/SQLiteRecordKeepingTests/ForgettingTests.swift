import Actions
import Foundation
import RecordKeeping
import RecordsPromise
import Scheme
import Testing

@testable import SQLiteRecordKeeping

@Suite struct `What is erased` {
  @Test func `is in no byte of any file, and the chain holds`() throws {
    let folder = try TemporaryFolder()
    let records = try SQLiteRecords.create(path: folder.file)
    try records.fillWithEverything()
    try records.commit(
      Fixture.commit(
        .resolveAction, home: .record, after: 30,
        [
          .actionEvent(Reference("ATEST1"), Fixture.disagreement)
        ]), after: records.heads())
    let before = try folder.bytes()
    for secret in Fixture.secrets { #expect(before.contains(secret)) }
    let due = ErasureDue(
      visitsBefore: Fixture.day("2027-05-01"), peopleEndedBefore: Fixture.day("2020-01-01"))
    let counts = try records.erase(
      due, commit: Fixture.commit(.eraseDue, after: 40, []), after: records.heads())
    #expect(counts.total > 6)
    let after = try folder.bytes()
    for secret in Fixture.secrets { #expect(!after.contains(secret), "\(secret)") }
    #expect(after.contains("Asha Brown"))
    let found = try records.verify()
    #expect(found.holds && found.erased == counts.total)
  }

  @Test func `of somebody who left is their name, and of their account too`() throws {
    let folder = try TemporaryFolder()
    let records = try SQLiteRecords.create(path: folder.file)
    try records.fillWithEverything()
    var gone = Fixture.visitor("V01", "Asha Brown")
    gone.standing = .ended(on: Fixture.day("2026-04-06"))
    try records.commit(
      Fixture.commit(.endVisitor, after: 30, [.visitorDetail(gone)]), after: records.heads())
    let later = Fixture.commit(.eraseDue, after: 8 * 366 * 86_400, [])
    let due = ErasureDue(
      visitsBefore: Fixture.day("2020-01-01"), peopleEndedBefore: Fixture.day("2033-04-07"))
    _ = try records.erase(due, commit: later, after: records.heads())
    let bytes = try folder.bytes()
    #expect(!bytes.contains("Asha Brown") && !bytes.contains("rokafor"))
    #expect(bytes.contains("Tom Reid"))
    #expect(try records.verify().holds)
    #expect(try records.office().visitors.map(\.name) == ["(erased)", "Tom Reid"])
  }
}

extension Data {
  fileprivate func contains(_ text: String) -> Bool { range(of: Data(text.utf8)) != nil }
}
