import Foundation
import Scheme
import SchemeOffice

/// A hundred thousand past visits taken in from one table.
struct ImportedVisits {
  private let rounds = 3
  static let count = 100_000

  func run() throws -> [Finding] {
    let times = try (0..<rounds).map { _ in try ImportedVisits.make().seconds }
    return [.time("100,000 visits imported", Stopwatch.median(times), under: 10)]
  }

  /// A scheme with all of them, and how long it took to take them in.
  static func make() throws -> (scheme: BenchScheme, seconds: Double) {
    let scheme = try BenchScheme("visits")
    let table = scheme.folder.appendingPathComponent("visits.csv")
    guard let first = CalendarDay("2016-04-01") else { return (scheme, 0) }
    try VisitsTableFile.write(count, from: first, days: 3650, to: table)
    let office = try scheme.office()
    let seconds = try Stopwatch.seconds {
      let told = try office.importVisits(FileChunks(path: table.path), by: Desk(person: nil))
      guard told.added == count else {
        throw BenchFault.materialMissing(path: table.path, what: "\(told.added) were added")
      }
    }
    return (scheme, seconds)
  }
}
