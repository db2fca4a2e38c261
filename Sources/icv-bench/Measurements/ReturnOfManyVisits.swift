import Foundation
import Returns
import Scheme
import SchemeOffice

/// A quarter's return built and checked from ten thousand visits.
struct ReturnOfManyVisits {
  private let rounds = 5
  private let count = 10_000

  func run() throws -> [Finding] {
    let scheme = try BenchScheme("return")
    let table = scheme.folder.appendingPathComponent("visits.csv")
    guard let quarter = Quarter("2026-Q2") else { return [] }
    try VisitsTableFile.write(count, from: quarter.days.lowerBound, days: 91, to: table)
    _ = try scheme.office().importVisits(FileChunks(path: table.path), by: Desk(person: nil))
    let times = try (0..<rounds).map { _ in
      let office = try scheme.office()
      return try Stopwatch.seconds {
        let built = try office.buildReturn(
          .quarter(quarter), release: "bench", by: Desk(person: nil))
        let completed = built.paper.suites.map(\.visits.completed).reduce(0, +)
        guard !built.isStopped, completed == count else {
          throw BenchFault.materialMissing(
            path: built.name, what: "\(completed) visits, \(built.remarks.count) remarks")
        }
      }
    }
    return [.time("return of 10,000 visits", Stopwatch.median(times), under: 1)]
  }
}
