import Foundation
import Returns
import SafeXML
import Scheme
import Testing

/// A return that holds every element there is.
func fullReturn() throws -> CustodyVisitingReturn {
  var report = RuleExample.plain
  report.header.marking = .officialSensitive
  report.header.supplier = "Office of the Commissioner & Friends"
  report.header.serial = 12
  report.header.supersedes = 7
  report.header.manifest = ReturnManifest(
    forms: [
      FormVersion(form: "visit-report", version: "2026.2", digest: "b"),
      FormVersion(form: "visit-report", version: "2026.1", digest: "a"),
    ], ruleSet: ReturnRule.setVersion, recordHead: "9f86d081")
  report.header.declaration = ReturnDeclaration(
    name: "A. Person", post: "Scheme Manager", day: try day("2026-07-14"))
  guard case .figures(var figures) = report.body else { return report }
  figures.volunteers.hours = DecimalFigure("38.25")
  var suite = figures.suites[0]
  (suite.cells, suite.throughput) = (20, 1365)
  suite.visits.planned = 11
  suite.visits.remote = 1
  suite.visits.accessDelayed = 0
  (suite.visits.valid, suite.visits.satisfactory, suite.visits.unsatisfactory) = (9, 8, 1)
  suite.visits.withPositiveComment = 10
  suite.visits.byDay = (1...7).map { CodedCount(code: "\($0)", count: $0 > 5 ? 5 : 0) }
  suite.visits.byTimeBand = TimeBand.allCases.map {
    CodedCount(code: $0.rawValue, count: $0 == .night ? 10 : 0)
  }
  var finding = FindingFigures(category: "RIGHTS")
  finding.expectations = ["EPC4/3/reviews", "EPC4/3/rights-entitlements"]
  (finding.raised, finding.resolvedAtVisit) = (4, 1)
  (finding.closedInPeriod, finding.openAtEnd) = (2, 2)
  finding.medianDaysToClose = DecimalFigure("12.5")
  finding.firstRaisedOn = try day("2026-04-02")
  finding.lastRaisedOn = try day("2026-06-30")
  finding.lastClosedOn = try day("2026-06-15")
  suite.findings = [finding, FindingFigures(category: "CELL")]
  suite.opcatConcerns = 0
  var other = suite
  (other.code, other.name) = ("A-1", "Ŵy <\"&>")
  figures.suites = [suite, other]
  figures.responses = [
    QueryResponse(rule: "304Q", suite: "LEA", text: "b"), QueryResponse(rule: "204Q", text: "a"),
  ]
  report.body = .figures(figures)
  return try report.sealed(sha256: SHA256.digest)
}

/// The same return with its parts in the order of the file.
private func inOrder(_ report: CustodyVisitingReturn) -> CustodyVisitingReturn {
  var copy = report
  copy.header.manifest.forms.sort { $0.version < $1.version }
  guard case .figures(var figures) = copy.body else { return copy }
  figures.suites.sort { $0.code < $1.code }
  for index in figures.suites.indices {
    figures.suites[index].findings.sort { $0.category < $1.category }
  }
  figures.responses.sort { $0.rule < $1.rule }
  copy.body = .figures(figures)
  return copy
}

@Suite struct PaperTests {
  @Test func `a return that holds everything is read back as it was`() throws {
    let report = try fullReturn()
    let read = try CustodyVisitingReturn(reading: XMLTree.parse(validated(report)))
    #expect(read == inOrder(report))
    #expect(try read.bytes() == report.bytes())
  }

  @Test func `every element of the schema stands in it`() throws {
    let text = String(decoding: try fullReturn().bytes(), as: UTF8.self)
    let names = try elementNames(of: XMLTree.parse(Array(schemaText().utf8)))
    #expect(names.count == Set(names).count, "a name at two levels")
    for name in names where name != "NilReturn" {
      #expect(text.contains("<\(name)>") || text.contains("<\(name) "), "\(name)")
    }
  }

  private func elementNames(of tree: XMLTree) -> [String] {
    let own = tree.name == "xs:element" ? tree[attribute: "name"].map { [$0] } ?? [] : []
    return own + tree.elements.flatMap(elementNames)
  }

  @Test func `a nil return says why and holds no figure`() throws {
    var report = RuleExample.plain
    report.body = .nothingToReport(reason: NilReason("Both suites were closed all quarter."))
    let bytes = try validated(report)
    #expect(try CustodyVisitingReturn(reading: XMLTree.parse(bytes)) == report)
    #expect(try yearsCheck().remarks(on: bytes) == [])
    #expect(report.suites.isEmpty && report.responses.isEmpty)
  }

  @Test func `a return written by others with prefixes and blanks reads the same`() throws {
    var report = try fullReturn()
    // Prefixes and comments make another canonical form: they would state a digest of their own.
    report.header.digest = nil
    var text = String(decoding: try report.bytes(), as: UTF8.self)
    text.replace("xmlns=", with: "xmlns:icv=")
    text.replace("</", with: "</icv:")
    text = text.replacing(/<([A-Z])/) { "<icv:\($0.output.1)" }
    text.replace("<icv:Completed>10<", with: "<icv:Completed>\n 10 <!-- counted --> <")
    let checked = try yearsCheck().remarks(on: Array(text.utf8))
    #expect(checked.map(\.rule) == [])
    let read = try CustodyVisitingReturn(
      reading: XMLTree.parse(Array(text.utf8)).withoutIndentation())
    #expect(read == inOrder(report))
  }

  @Test func `the file's name repeats the header`() throws {
    var header = RuleExample.plain.header
    header.preparedAt = try #require(Instant("2026-07-14T10:30:00+01:00"))
    #expect(
      ReturnFileName(header).description == "ICV-23-2026-27-QUARTER-20260714T093000Z-001.xml")
  }

  @Test func `the day of preparation is the day in London`() throws {
    let period = try #require(ReturnPeriod("2026-Q2", for: .quarter))
    let header = ReturnHeader(
      period: period, purpose: .live, forceCode: "23", areaCode: "E23000017", package: "icv",
      release: "1", serial: 1, preparedAt: try #require(Instant("2026-07-14T23:30:00Z")),
      manifest: ReturnManifest(ruleSet: "x"))
    #expect(header.preparedOn == (try day("2026-07-15")))
    #expect(header.referenceDate == (try day("2026-06-30")))
    #expect(header.year.description == "2026-27")
  }

  @Test(arguments: [
    ("<Completed>10</Completed>", "<Completed/>"), ("<Completed>10</Completed>", ""),
    ("<Year>2026-27</Year>", "<Year>2025-26</Year>"), (">QUARTER<", ">MONTH<"),
    ("2026-06-30</PeriodEnd>", "2026-06-31</PeriodEnd>"),
    ("2026-06-30</PeriodEnd>", "2026-06-30Z</PeriodEnd>"), (">012<", ">000<"),
    ("T09:30:00Z<", "T09:30:00<"), (">24</AtEnd>", ">-1</AtEnd>"),
    (">24</AtEnd>", ">+24</AtEnd>"), (">24</AtEnd>", ">10000000</AtEnd>"),
    ("<SuiteCode>LEA<", "<SuiteCode>A-1<"), ("<SuiteCode>LEA<", "<SuiteCode>L A<"),
    ("ByDay code=\"1\"", "ByDay code=\"8\""), ("sha256-c14n", "md5"), (">D24<", ">X<"),
    ("<Volunteers>", "<Surprise/><Volunteers>"), (">12.5<", ">12.555<"),
  ])
  func `what does not fit the schema fails rule 003 here and in xmllint`(
    whole: String, broken: String
  ) throws {
    let text = String(decoding: try fullReturn().bytes(), as: UTF8.self)
    let bytes = Array(text.replacing(whole, with: broken).utf8)
    #expect(text.contains(whole))
    let remarks = try yearsCheck().remarks(on: bytes)
    #expect(Set(remarks.map(\.rule)) == ["003"])
    #expect(try xmllintAccepts(bytes) != true)
  }

  @Test(arguments: ["urn:x-icv:return:2025-26", "urn:x-icv:return:", "https://example.org", ""])
  func `a return of a year that is not held fails rule 002, which names those that are`(
    namespace: String
  ) throws {
    let text = String(decoding: try fullReturn().bytes(), as: UTF8.self)
      .replacing("urn:x-icv:return:2026-27", with: namespace)
    let remarks = try yearsCheck().remarks(on: Array(text.utf8))
    #expect(remarks.map(\.rule) == ["002"])
    #expect(remarks[0].message.contains("held: 2026-27"))
  }

  @Test func `a moment that the schema lets pass and no clock shows fails rule 003`() throws {
    let text = String(decoding: try fullReturn().bytes(), as: UTF8.self)
      .replacing("T09:30:00Z<", with: "T24:00:00Z<")
    let remarks = try yearsCheck().remarks(on: Array(text.utf8))
    #expect(remarks.map(\.rule) == ["003"])
  }
}
