import Foundation
import Returns
import SchemeOffice

/// A file of ten megabytes, as many schemes' suites in one, checked beside `xmllint --schema`.
struct MergedReturn {
  private let rounds = 5
  private let bytes = 10_000_000

  func run() throws -> [Finding] {
    let folder = try Places.folder("merged")
    let file = folder.appendingPathComponent("merged.xml")
    try Data(grown()).write(to: file)
    let reports = Places.top.appendingPathComponent("reports")
    let check = try Shelves(
      forms: Places.top.appendingPathComponent("forms").path, reports: reports.path
    ).returnCheck()
    let times = try (0..<rounds).map { _ in
      try Stopwatch.seconds {
        let remarks = check.remarks(on: [UInt8](try Data(contentsOf: file)))
        guard remarks.isEmpty else {
          throw BenchFault.materialMissing(path: file.path, what: remarks[0].message)
        }
      }
    }
    guard let xmllint = Places.program("xmllint") else {
      return [.skipped("10 MB return checked", because: "there is no xmllint here")]
    }
    let schema = reports.appendingPathComponent("icv-return/2026-27/icv-return.xsd").path
    let theirs = try (0..<rounds).map { _ in
      try Program(
        path: xmllint, arguments: ["--nonet", "--noout", "--schema", schema, file.path]
      ).seconds()
    }
    let (own, peer) = (Stopwatch.median(times), Stopwatch.median(theirs))
    var found = Finding.time("10 MB return checked, xmllint --schema beside it", own)
    found.peer = Amount.time(peer)
    found.ratio = peer / own
    found.goal = "at least 0.5 times"
    found.holds = own <= 2 * peer
    found.peerMemory = PeakMemory.ofPrograms
    return [found]
  }

  /// The plain example with its suite repeated under other codes until it is large enough.
  private func grown() throws -> [UInt8] {
    var report = RuleExample.plain
    guard case .figures(var figures) = report.body, var suite = figures.suites.first else {
      return []
    }
    suite.visits.byDay = (1...7).map { CodedCount(code: "\($0)", count: $0 == 1 ? 4 : 1) }
    suite.findings = ["CARE", "CELL", "RIGHTS"].map(MergedReturn.finding)
    let one = try CustodyVisitingReturn(
      header: report.header,
      body: .figures(ReturnFigures(volunteers: figures.volunteers, suites: [suite]))
    ).bytes().count
    let count = bytes / (one - (try header(of: report)))
    figures.suites = (0..<count).map { number in
      suite.code = "S\(number)"
      return suite
    }
    figures.volunteers = VolunteerFigures(atEnd: 2 * count)
    report.body = .figures(figures)
    return try report.bytes()
  }

  /// What a return without suites takes.
  private func header(of report: CustodyVisitingReturn) throws -> Int {
    var empty = report
    empty.body = .nothingToReport(reason: NilReason("none"))
    return try empty.bytes().count
  }

  private static func finding(_ theme: String) -> FindingFigures {
    var finding = FindingFigures(category: theme)
    finding.expectations = ["EPC4/3/reviews"]
    (finding.raised, finding.closedInPeriod, finding.openAtEnd) = (3, 2, 1)
    return finding
  }
}
