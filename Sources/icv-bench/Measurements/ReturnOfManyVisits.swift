import Foundation
import Returns
import Scheme
import SchemeOffice

/// A national scheme's year, ten thousand visits and seventy thousand held, built and checked
/// beside the same tree built with lxml.
struct ReturnOfManyVisits {
  private let rounds = 5
  private let count = 10_000

  /// Ours reads the scheme's records, keeps a line in the log and asks every rule besides.
  private func besideLXML(_ table: URL, _ own: Double) throws -> Finding {
    let theirs = try LXMLReturn().build(table, rounds: rounds)
    var found = Finding.rate(
      "the same return beside lxml in Python", 1 / own, against: 1 / theirs.seconds, atLeast: 1)
    found.peerMemory = theirs.memory
    return found
  }

  func run() throws -> [Finding] {
    let scheme = try BenchScheme("return")
    let table = scheme.folder.appendingPathComponent("visits.csv")
    // The scheme's clock stands in July 2026: all visits are of the quarter before.
    guard let year = SchemeYear("2026-27") else { return [] }
    try VisitsTableFile.write(count, from: year.days.lowerBound, days: 91, to: table)
    _ = try scheme.office().importVisits(FileChunks(path: table.path), by: Desk(person: nil))
    let times = try (0..<rounds).map { _ in
      let office = try scheme.office()
      return try Stopwatch.seconds {
        let built = try office.buildReturn(
          ReturnAsked(.year(year), release: "bench"), by: Desk(person: nil))
        let completed = built.paper.suites.map(\.visits.completed).reduce(0, +)
        guard !built.isStopped, completed == count else {
          throw BenchFault.materialMissing(
            path: built.name, what: "\(completed) visits, \(built.remarks.count) remarks")
        }
      }
    }
    let own = Stopwatch.median(times)
    let whole = Finding.time("return of 10,000 visits, read, counted, checked", own, under: 1)
    return [whole, try besideLXML(table, own)]
  }
}
