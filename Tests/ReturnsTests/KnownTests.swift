import Findings
import Returns
import Scheme
import Testing

private func outcome(
  _ report: CustodyVisitingReturn = RuleExample.plain, fileName: String? = nil,
  known: KnownBesides = KnownBesides()
) throws -> ReturnCheckOutcome {
  try yearsCheck().outcome(of: report.bytes(), fileName: fileName, known: known)
}

private func everything() throws -> KnownBesides {
  var known = KnownBesides()
  known.today = try day("2026-07-14")
  known.suites = [RegisteredSuite(code: "LEA")]
  var held = HeldVisits()
  for text in ["2026-04", "2026-05", "2026-06"] {
    held.add(4, at: "LEA", in: try #require(Month(text)))
  }
  known.held = held
  known.accepted = []
  known.tactVisits = []
  known.disclosureFaults = []
  return known
}

@Suite struct KnownTests {
  @Test func `with the file alone the rules that need more are not run, and say why`() throws {
    let found = try outcome()
    #expect(found.remarks == [])
    #expect(
      found.notRun.map(\.rule) == [
        "010", "011", "015", "020", "200", "206Q", "500", "501", "600", "601Q", "700",
      ])
    #expect(found.notRun.allSatisfy { !$0.why.isEmpty && !$0.why.hasSuffix(".") })
  }

  @Test func `with everything known only what is not at hand between periods is left out`() throws {
    let name = ReturnFileName(RuleExample.plain.header).description
    let found = try outcome(fileName: name, known: everything())
    #expect(found.remarks == [])
    #expect(found.notRun.map(\.rule) == ["600", "601Q"])
  }

  @Test func `nothing is listed as not run after a rule that failed the file`() throws {
    let found = try yearsCheck().outcome(of: Array("<a".utf8))
    #expect(found.remarks.map(\.rule) == ["001"])
    #expect(found.notRun == [] && found.isStopped)
  }

  @Test(arguments: [
    ("return.xml", false), ("sample-quarter.xml", false), ("ICV-my-copy.xml", true),
    ("icv-23-2026-27-QUARTER-20260714T093000Z-001.xml", true),
    ("ICV-23-2026-27-QUARTER-20260714T093000Z-002.xml", true),
    ("ICV-23-2026-27-QUARTER-20260714T093000Z-001.xml", false),
  ])
  func `a copy under another name claims nothing, a return's name must be its header`(
    name: String, speaks: Bool
  ) throws {
    #expect(try outcome(fileName: name).remarks.contains { $0.rule == "010" } == speaks)
  }

  @Test func `the part of a name that differs is named`() throws {
    let remarks = try outcome(
      fileName: "ICV-21-2026-27-ANNUAL-20260714T093000Z-001.xml"
    ).remarks
    #expect(remarks.first?.message.contains("disagree on ForceCode, ReturnType:") == true)
  }

  @Test func `a practice return made on a clock set ahead is not of the future, a live one is`()
    throws
  {
    var known = KnownBesides()
    known.today = try day("2026-07-01")
    #expect(try outcome(known: known).remarks == [])
    var live = RuleExample.plain
    live.header.purpose = .live
    #expect(try outcome(live, known: known).remarks.map(\.rule) == ["011"])
    known.today = try day("2026-07-14")
    #expect(try outcome(live, known: known).remarks == [])
  }

  @Test func `a suite that was closed all the time and one closed for a month are told apart`()
    throws
  {
    var known = try everything()
    let closed = SuiteStatusChange(from: try day("2026-05-01"), status: .closed)
    let reopened = SuiteStatusChange(from: try day("2026-06-01"), status: .open)
    known.held = HeldVisits()
    known.suites = [
      RegisteredSuite(code: "LEA", history: SuiteHistory([closed, reopened]))
    ]
    let remarks = try outcome(known: known).remarks
    #expect(remarks.map(\.rule) == ["206Q"])
    #expect(remarks.first?.message.contains("No visit in April 2026, June 2026.") == true)
    known.suites = [
      RegisteredSuite(
        code: "LEA",
        history: SuiteHistory([SuiteStatusChange(from: try day("2020-01-01"), status: .closed)]))
    ]
    #expect(try outcome(known: known).remarks.map(\.rule) == ["200"])
  }

  @Test func `a month that is not over is not asked about`() throws {
    var known = try everything()
    known.held = HeldVisits()
    known.today = try day("2026-06-15")
    let message = try outcome(known: known).remarks.first { $0.rule == "206Q" }?.message
    #expect(message?.contains("No visit in April 2026, May 2026.") == true)
  }

  @Test func `a serial number is used once, and the file that has it is itself`() throws {
    var known = try everything()
    let sealed = try RuleExample.plain.sealed(sha256: SHA256.digest)
    known.accepted = [sealed]
    #expect(try outcome(sealed, known: known).remarks == [])
    var other = RuleExample.plain
    #expect(try outcome(other, known: known).remarks.map(\.rule) == ["015"])
    (other.header.serial, other.header.supersedes) = (2, 1)
    #expect(try outcome(other, known: known).remarks == [])
  }

  @Test func `concerns open at the start are those the last return left open`() throws {
    var known = try everything()
    var last = RuleExample.plain
    let before = try #require(ReturnPeriod("2026-Q1", for: .quarter))
    last.header.periodStart = before.days.lowerBound
    last.header.periodEnd = before.days.upperBound
    var figures = ReturnFigures(volunteers: VolunteerFigures(atEnd: 22), suites: last.suites)
    figures.suites[0].findings = [FindingFigures(category: "CELL")]
    figures.suites[0].findings[0].openAtEnd = 3
    last.body = .figures(figures)
    known.accepted = [last]
    let remarks = try outcome(known: known).remarks
    #expect(remarks.map(\.rule) == ["600"])
    #expect(remarks.first?.suite == "LEA")
    #expect(remarks.first?.message.contains("0 concerns open under CELL") == true)
  }

  @Test func `the visits behind a remark are named, and counted where they are many`() throws {
    let remark = ReturnRemark(rule: "301", severity: .error, suite: "LEA", message: "x")
    let spread = ReturnRemark(rule: "205Q", severity: .query, suite: "LEA", message: "x")
    var behind = VisitsBehindRemarks([remark, spread], delayThreshold: 10)
    for number in 0..<30 {
      var row = VisitRow(
        reference: "V-\(number)", suite: number == 29 ? "NUN" : "LEA",
        date: try day("2026-04-01"), mode: .inPerson, outcome: .made)
      row.counts = [.inCustody: 5, .spokenTo: number < 4 ? 5 : 4]
      behind.add(row)
    }
    let visits = try #require(behind.visits(behind: remark))
    #expect(visits.count == 25 && visits.references.count == VisitsBehindRemarks.most)
    #expect(visits.references.first == "V-4")
    #expect(visits.columns.contains("spoken_to") && !visits.columns.contains("children"))
    #expect(behind.visits(behind: spread) == nil)
  }
}
