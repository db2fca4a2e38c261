import Foundation
import RecordKeeping
import SchemeOffice

/// Both chains and every row of a hundred thousand visits checked against the log.
struct LogVerified {
  private let rounds = 3

  func run() throws -> [Finding] {
    let (scheme, _) = try ImportedVisits.make()
    var rows = 0
    let times = try (0..<rounds).map { _ in
      let records = try scheme.office().records
      return try Stopwatch.seconds {
        let found = try records.verify()
        guard found.holds else {
          throw BenchFault.materialMissing(path: scheme.file.path, what: "the log does not verify")
        }
        rows = found.rows
      }
    }
    return [.time("log verified, \(rows) rows", Stopwatch.median(times))]
  }
}
