import Findings
import Foundation
import Returns
import SafeXML
import Scheme
import Testing

let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()
let year = root.appending(path: "reports/icv-return/2026-27")

func schemaText() throws -> String {
  try String(contentsOf: year.appending(path: "icv-return.xsd"), encoding: .utf8)
}

/// A check by every year's schema that lies in the repository.
func yearsCheck() throws -> ReturnCheck {
  let year = try #require(SchemeYear("2026-27"))
  return try ReturnCheck(schemas: [year: schemaText()], sha256: SHA256.digest)
}

/// Rows of a file in the format of `visit import`, as far as these tables need it: no quotes.
func rows(of name: String) throws -> [VisitRow] {
  let file = root.appending(path: "Tests/ReturnsTests/Goldens/\(name)")
  let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
  let heading = lines[0].split(separator: ",").map(String.init)
  return try lines.dropFirst().map { line in
    let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    let row = Dictionary(uniqueKeysWithValues: zip(heading, cells)).filter { $0.value != "" }
    let mode = try #require(row["mode"])
    let outcome = try #require(row["outcome"])
    var visit = VisitRow(
      reference: try #require(row["reference"]), suite: try #require(row["suite"]),
      date: try day(row["date"] ?? ""), mode: try #require(VisitMode(rawValue: mode)),
      outcome: try #require(VisitOutcome(rawValue: outcome)))
    for count in VisitCount.allCases {
      visit.counts[count] = try row[count.rawValue].map { try #require(Int($0)) }
    }
    return visit
  }
}

func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(text)) }

/// The return's file, after libxml2 through us and, where it is installed, `xmllint` have found
/// nothing in it that differs from the schema.
func validated(_ report: CustodyVisitingReturn) throws -> [UInt8] {
  let bytes = try report.bytes()
  let remarks = try XMLSchema(text: schemaText()).remarks(
    on: XMLFile(reading: bytes, limits: .return))
  #expect(remarks == [])
  #expect(try xmllintAccepts(bytes) != false)
  return bytes
}

/// What `xmllint --schema` says of a file; nil where it is not installed.
func xmllintAccepts(_ bytes: [UInt8]) throws -> Bool? {
  let places = ["/usr/bin/xmllint", "/usr/local/bin/xmllint", "/opt/homebrew/bin/xmllint"]
  guard let tool = places.first(where: FileManager.default.isExecutableFile) else { return nil }
  let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).xml")
  try Data(bytes).write(to: file)
  defer { try? FileManager.default.removeItem(at: file) }
  let process = Process()
  process.executableURL = URL(filePath: tool)
  process.arguments = [
    "--noout", "--nonet", "--schema", year.appending(path: "icv-return.xsd").path, file.path,
  ]
  process.standardError = FileHandle.nullDevice
  try process.run()
  process.waitUntilExit()
  return process.terminationStatus == 0
}

/// One scheme whose suites are the columns of a published table.
struct PublishedTable {
  var csv: String
  var period: String
  var type: ReturnType
  var force: (code: String, area: String)
  var volunteers: Int
  var suites: [(code: String, name: String, throughput: Int?)]

  func report(serial: Int = 1) throws -> CustodyVisitingReturn {
    let period = try #require(ReturnPeriod(self.period, for: type))
    var tally = ReturnTally(days: period.days, delayThreshold: 10)
    for row in try rows(of: csv) { tally.add(row) }
    #expect(tally.suiteCodes == Set(suites.map(\.code)))
    let blocks = suites.map { suite in
      tally.suite(
        CustodySuite(code: SuiteCode(suite.code), name: suite.name, type: .designated),
        throughput: suite.throughput)
    }
    let preparedAt = Instant(day: period.days.upperBound.adding(days: 14), secondsUTC: 34_200)
    let header = ReturnHeader(
      period: period, purpose: .practice, forceCode: force.code, areaCode: force.area,
      package: "icv", release: "1.0.0", serial: serial, preparedAt: preparedAt,
      manifest: ReturnManifest(ruleSet: ReturnRule.setVersion))
    let figures = ReturnFigures(volunteers: VolunteerFigures(atEnd: volunteers), suites: blocks)
    return try CustodyVisitingReturn(header: header, body: .figures(figures))
      .sealed(sha256: SHA256.digest)
  }

  /// Staffordshire, April to June 2014, by panel (`returns.md` 2.3), moved to 2026.
  static let staffordshire = PublishedTable(
    csv: "staffordshire-2014.csv", period: "2026-Q2", type: .quarter,
    force: ("21", "E23000015"), volunteers: 44,
    suites: [
      ("NTH", "Northern Area panel", nil), ("STH", "Southern Area panel", nil),
      ("TRV", "Trent Valley panel", nil),
    ])

  /// Scotland, April to October 2024, by region (`returns.md` 2.1), under Warwickshire's header.
  static let scotland = PublishedTable(
    csv: "scotland-2024.csv", period: "2026-27", type: .annual,
    force: ("23", "E23000017"), volunteers: 114,
    suites: [("NOR", "North", 12_623), ("EAS", "East", 15_495), ("WES", "West", 32_062)])
}
