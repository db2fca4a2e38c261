import Foundation
import RecordKeeping
import SQLiteRecordKeeping
import Scheme
import SchemeOffice

/// A scheme made for measuring, in a file on this disk.
struct BenchScheme {
  let folder: URL
  private let shelves: Shelves

  var file: URL { folder.appendingPathComponent("scheme.sqlite") }

  /// Makes a scheme with two visitors, in a folder of that name.
  init(_ name: String) throws {
    folder = try Places.folder(name)
    shelves = try Shelves(
      forms: Places.top.appendingPathComponent("forms").path,
      reports: Places.top.appendingPathComponent("reports").path)
    guard let start = CalendarDay("2016-01-01") else { return }
    try InitialiseScheme(
      profile: .warwickshire(startsOn: start), coordinator: "Coordinator", isPractice: false,
      seed: nil
    ).perform(
      in: SQLiteRecords.create(path: file.path), at: BenchScheme.now, account: "bench")
    _ = try office().importVisitors(
      [UInt8](BenchScheme.visitors.utf8), mayChange: false, by: Desk(person: nil))
  }

  /// The office over the scheme's file, opened anew.
  func office() throws -> Office {
    Office(
      records: try SQLiteRecords.open(path: file.path), clock: .set(to: BenchScheme.now),
      account: "bench", shelves: shelves)
  }

  /// The file's size once nothing waits in its write-ahead log; whoever had it open has let go.
  var bytes: Int {
    get throws {
      let about = try FileManager.default.attributesOfItem(atPath: file.path)
      return (about[.size] as? Int) ?? 0
    }
  }

  /// The moment at which everything is done: 14 July 2026, 09:30 in London.
  static let now = Instant(milliseconds: 1_784_017_800_000)

  private static let visitors = """
    id,name,appointed_on,term_ends_on,vetted_until,pass_until,suites
    V04,David Okoro,2024-04-01,2027-03-31,2027-12-31,2027-12-31,LEA NUN
    V07,Grace Lin,2024-04-01,2027-03-31,2027-12-31,2027-12-31,LEA NUN

    """
}
