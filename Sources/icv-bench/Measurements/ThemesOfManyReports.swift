import Actions
import Findings
import Foundation
import RecordKeeping
import Scheme
import SchemeOffice
import Seals

/// Themes by suite over a quarter, against the two years before it, in a file of 100,000 reports
/// and 300,000 actions of ten years.
///
/// Each round opens the file anew, as the command does.
struct ThemesOfManyReports {
  private let rounds = 20
  private static let reports = 100_000
  private static let atOnce = 2_000

  func run() throws -> [Finding] {
    let scheme = try BenchScheme("themes")
    let records = try scheme.office().records
    for first in stride(from: 0, to: Self.reports, by: Self.atOnce) {
      try records.commit(Self.commit(first..<first + Self.atOnce), after: records.heads())
    }
    guard let quarter = Quarter(year: 2025, number: 4)?.days else { return [] }
    let times = try (0..<rounds).map { _ in
      try Stopwatch.seconds {
        let seen = try scheme.office().themeMatrix(quarter, by: Desk(person: nil))
        guard seen.matrix.visits.values.reduce(0, +) > 2_000, seen.matrix.themes.count > 15 else {
          throw BenchFault.materialMissing(path: scheme.file.path, what: "no themes were counted")
        }
      }
    }
    return [
      .time(
        "themes by suite of 100,000 reports, 95th percentile",
        Stopwatch.quantile(0.95, of: times), under: 0.1)
    ]
  }

  /// One commit; its entries are made as they are written, and never held.
  private static func commit(_ numbers: Range<Int>) -> Commit {
    let lots = Chain.allCases.map {
      ($0, Lots.seeded(7, position: "\($0.rawValue)\(numbers.lowerBound)"))
    }
    return Commit(
      .submitReport, by: Acting(who: PersonID("P01"), role: .coordinator, by: .signedIn),
      at: BenchScheme.now, lots: Dictionary(uniqueKeysWithValues: lots), home: .record
    ) { keep in
      for number in numbers { try write(number, keep) }
    }
  }

  /// A visit on its day, and three concerns with an action each.
  private static func write(_ number: Int, _ keep: (Entry) throws -> Void) throws {
    let visit = Reference("V-\(number)")
    let suite = SuiteCode(number.isMultiple(of: 2) ? "LEA" : "NUN")
    let day = CalendarDay(number: 16_892 + number * 3650 / reports)
    try keep(.visit(visit, suite: suite, source: .report, content: "\(number)"))
    try keep(
      .visitFigures(
        VisitRow(
          reference: visit.rawValue, suite: suite.rawValue, date: day, mode: .inPerson,
          outcome: .made)))
    let themes = Theme.allCases.filter { $0 != .reprisal && $0 != .praise }
    for index in 0..<3 {
      let concern = Concern(
        reference: Reference("C-\(number)-\(index)"), visit: visit, suite: suite, day: day,
        path: "/visit/cells/bell", clause: 1 + index,
        theme: themes[(number * 7 + index * 5) % themes.count], severity: .routine, kind: .thing,
        owner: .custody, wording: "A call bell did not work.", isSettled: false,
        isRestricted: false)
      try keep(.concern(concern))
      try keep(.action(Reference("A-\(number)-\(index)"), about: concern))
    }
  }
}
