import Foundation
import SchemeOffice

/// Reports handed in one after another, against bare transactions that add as many bytes.
struct Submissions {
  private let rounds = 5
  private let count = 100

  func run() throws -> [Finding] {
    let scheme = try BenchScheme("submissions")
    // The form's text is kept with the first report, and never again.
    try submit(0..<1, in: scheme)
    let before = try scheme.bytes
    try submit(1..<count, in: scheme)
    let bytes = max(1, (try scheme.bytes - before) / (count - 1))
    let peer = try BareSQLite()
    var ours: [Double] = []
    var theirs: [Double] = []
    for round in 1...rounds {
      let next = round * count..<(round + 1) * count
      ours.append(Double(count) / (try submit(next, in: scheme)))
      theirs.append(Double(count) / (try peer.seconds(transactions: count, bytes: bytes)))
    }
    var finding = Finding.rate(
      "submissions, \(bytes) bytes each, against bare SQLite", Stopwatch.median(ours),
      against: Stopwatch.median(theirs), atLeast: 0.5)
    finding.peerMemory = peer.memory
    return [finding]
  }

  /// How long handing these in takes, the file opened before and closed after.
  @discardableResult
  private func submit(_ numbers: Range<Int>, in scheme: BenchScheme) throws -> Double {
    let office = try scheme.office()
    let files = try numbers.map { try SampleVisit.file("B-\($0)") }
    let desk = Desk(person: "V07")
    return try Stopwatch.seconds {
      for file in files { _ = try office.submit(file, by: desk) }
    }
  }
}
