import Findings
import Returns
import Scheme
import Testing

/// Figures that schemes have published, right and wrong, with what the program makes of them.
@Suite struct PublishedNumbersTests {
  private func remarks(
    _ change: (inout SuiteReturn) -> Void
  ) throws -> [ReturnRemark] {
    var report = RuleExample.plain
    guard case .figures(var figures) = report.body else { return [] }
    var suite = SuiteReturn(
      code: "LEA", name: "Leamington", type: "D24", visits: VisitFigures(completed: 0))
    change(&suite)
    figures.suites = [suite]
    report.body = .figures(figures)
    return try yearsCheck().remarks(on: validated(report))
  }

  @Test func `Scotland's 130 people without an outcome are asked about, and 5.1% it is`() throws {
    let remarks = try remarks { suite in
      suite.visits = VisitFigures(completed: 609)
      suite.detainees.inCustody = 2553
      (suite.detainees.offered, suite.detainees.spokenTo) = (1228, 853)
      (suite.detainees.declined, suite.detainees.notOffered) = (375, 697)
      suite.detainees.notAvailable = [CodedCount(code: "OTH", count: 498)]
      suite.detainees.notRecorded = 130
    }
    #expect(remarks.map(\.rule) == ["304Q"])
    #expect(remarks[0].message.contains("5.1% (130 of 2553 people in custody)"))
  }

  @Test func `Staffordshire's 97 not visited and 5% of children come out of its panels`() throws {
    let suites = try PublishedTable.staffordshire.report().suites
    let held = suites.compactMap(\.detainees.inCustody).reduce(0, +)
    let children = suites.compactMap(\.detainees.inCustodyChildren).reduce(0, +)
    let spoken = suites.compactMap(\.detainees.spokenTo).reduce(0, +)
    #expect(held - spoken == 97)
    #expect(try #require(Share(children, of: held, "people")).percent() == "5%")
  }

  @Test func `Northern Ireland's 654 people of 2002 balance, and 84% of visits were satisfactory`()
    throws
  {
    var visits = VisitFigures(completed: 912)
    visits.satisfactory = 766
    let remarks = try remarks { suite in
      suite.visits = visits
      (suite.detainees.inCustody, suite.detainees.spokenTo) = (654, 314)
      suite.detainees.declined = 137
      suite.detainees.notAvailable = [CodedCount(code: "OTH", count: 203)]
    }
    #expect(remarks == [])
    #expect(try #require(Share(766, of: visits.judged, "visits")).percent() == "84%")
  }

  @Test func `153 of 1,133 are 14%, and never the 13% that was published`() throws {
    #expect(try #require(Share(153, of: 1133, "people")).percent() == "14%")
    #expect(try #require(Share(154, of: 1221, "people")).percent() == "13%")
    #expect(try #require(Share(1, of: 8, "people")).percent() == "13%")
  }

  @Test func `622 of 1,199 are 51.9%`() throws {
    #expect(try #require(Share(622, of: 1199, "people")).percent(places: 1) == "51.9%")
  }

  @Test func `252 reports with a good word on 238 visits are asked about`() throws {
    let remarks = try remarks { suite in
      suite.visits = VisitFigures(completed: 238)
      suite.visits.withPositiveComment = 252
    }
    #expect(remarks.map(\.rule) == ["208Q"])
    #expect(remarks[0].message.contains("252 among 238 completed"))
  }

  @Test func `257 attempted, 9 abandoned and 255 made are an error`() throws {
    let remarks = try remarks { suite in
      suite.visits = VisitFigures(completed: 255)
      (suite.visits.attempted, suite.visits.abandoned) = (257, 9)
    }
    #expect(remarks.map(\.rule) == ["201"])
    #expect(remarks[0].severity == .error)
  }

  @Test func `Dyfed-Powys met 178 people on 199 visits, which may be`() throws {
    let remarks = try remarks { suite in
      suite.visits = VisitFigures(completed: 199)
      suite.detainees.spokenTo = 178
    }
    #expect(remarks == [])
    #expect(
      try self.remarks { suite in
        suite.visits = VisitFigures(completed: 199)
        suite.detainees.inCustody = 178
      } == [])
  }

  @Test(arguments: [(11, 2, 2, 11), (7, 1, 4, 10), (9, 1, 4, 12), (10, 1, 3, 12)])
  func `Cumbria's panels reconcile, and one volunteer more does not`(
    start: Int, left: Int, joined: Int, end: Int
  ) throws {
    for (extra, rules) in [(0, [String]()), (1, ["100"])] {
      var report = RuleExample.plain
      guard case .figures(var figures) = report.body else { return }
      figures.volunteers = VolunteerFigures(atEnd: end + extra)
      (figures.volunteers.atStart, figures.volunteers.joined) = (start, joined)
      figures.volunteers.left = left
      report.body = .figures(figures)
      #expect(try yearsCheck().remarks(on: validated(report)).map(\.rule) == rules)
    }
  }

  @Test func `726 visits and 705 valid ones both stand, and percentages are of the 705`() throws {
    var visits = VisitFigures(completed: 726)
    (visits.valid, visits.satisfactory, visits.unsatisfactory) = (705, 640, 65)
    #expect(try remarks { $0.visits = visits } == [])
    #expect(try #require(Share(640, of: visits.judged, "valid visits")).percent() == "91%")
    #expect(try #require(Share(65, of: visits.judged, "valid visits")).percent() == "9%")
  }

  @Test func `judgements add up to the valid visits, and none is held where nobody judged`() throws
  {
    var tally = SuiteTally(delayThreshold: 10)
    #expect(tally.visits().valid == nil)
    for (judgement, positive) in [
      (VisitJudgement.satisfactory, true), (.unsatisfactory, false), (.notValid, nil),
    ] as [(VisitJudgement, Bool?)] {
      var row = VisitRow(
        reference: "r", suite: "LEA", date: try day("2026-04-01"), mode: .inPerson, outcome: .made)
      (row.judgement, row.positive) = (judgement, positive)
      tally.add(row)
    }
    let visits = tally.visits()
    #expect((visits.valid, visits.satisfactory, visits.unsatisfactory) == (2, 1, 1))
    #expect(visits.withPositiveComment == 1 && visits.completed == 3)
  }

  @Test func `London held 6.3 people at a visit, and 3.3 spoke`() throws {
    #expect(try #require(Share(30_597, of: 4834, "visits")).each() == "6.3")
    #expect(try #require(Share(15_906, of: 4834, "visits")).each() == "3.3")
  }

  @Test func `Northamptonshire saw 340, and spoken to and observed are kept apart`() throws {
    var figures = DetaineeFigures()
    (figures.spokenTo, figures.observedOnly) = (268, 72)
    #expect(figures.seen == 340)
    var report = RuleExample.plain
    guard case .figures(var all) = report.body else { return }
    all.suites[0].visits = VisitFigures(completed: 96)
    all.suites[0].detainees = figures
    report.body = .figures(all)
    let text = String(decoding: try validated(report), as: UTF8.self)
    #expect(text.contains("<SpokenTo>268</SpokenTo>"))
    #expect(text.contains("<ObservedOnly>72</ObservedOnly>"))
    #expect(DetaineeFigures().seen == nil)
  }

  @Test func `halves are rounded up at every place, and nothing is a share of nothing`() throws {
    #expect(try #require(Share(5, of: 1000, "x")).percent() == "1%")
    #expect(try #require(Share(4999, of: 1_000_000, "x")).percent() == "0%")
    #expect(try #require(Share(25, of: 2000, "x")).percent(places: 1) == "1.3%")
    #expect(try #require(Share(1, of: 1, "visits")).description == "100.0% (1 of 1 visits)")
    #expect(Share(1, of: 0, "x") == nil && Share(-1, of: 2, "x") == nil)
  }
}
