import Findings
import Foundation
import ReportPapers
import Scheme
import Testing

@Suite struct `Evidence for an inspection` {
  private func pack() throws -> InspectionPack {
    var quarter = FixtureQuarter()
    quarter.matters[0].asked?.checks = [
      CheckedLater(on: day("2026-04-26"), isFixed: false),
      CheckedLater(on: day("2026-05-04"), isFixed: true),
    ]
    var report = quarter.report
    report.themes = try ThemeHeading.read(FixtureQuarter.list("themes"))
    return InspectionPack(
      report, expectations: try Expectations.read(FixtureQuarter.list("expectations")))
  }

  /// The pack's words, with the spaces of a page.
  private func words(_ pack: InspectionPack) -> String {
    pack.fragment.replacing(/<[^>]+>/, with: " ").replacing(/\s+/, with: " ")
  }

  @Test func `every theme's topic is in the list of topics`() throws {
    let topics = try Expectations.read(FixtureQuarter.list("expectations")).topics.map(\.code)
    let themes = try ThemeHeading.read(FixtureQuarter.list("themes"))
    #expect(themes.count == Theme.allCases.count)
    #expect(themes.values.allSatisfy { topics.contains($0.expectation) })
  }

  @Test func `tells under its topic what was seen, the answer, and whether it held`() throws {
    #expect(
      words(try pack()).contains(
        "9 April 2026 Leamington The call bell of a cell was not answered in ten minutes. "
          + "17 April 2026: The bell was replaced. "
          + "Not put right on 26 April 2026 and put right on 4 May 2026; now resolved."))
  }

  @Test func `keeps the topics in the inspectorates' order`() throws {
    let html = try pack().fragment
    let order = ["Legal rights: rights and entitlements", "Physical environment", "Detainee care"]
    let places = order.compactMap { html.range(of: "<h2>\($0)</h2>")?.lowerBound }
    #expect(places.count == 3 && places == places.sorted())
  }

  @Test func `names the topics on which nothing was raised, without calling them well`() throws {
    #expect(words(try pack()).contains("Courts. That nothing was raised does not say"))
  }

  @Test func `tells what was known of an earlier cause, before it and since`() throws {
    var pack = try pack()
    pack.causes = [
      EarlierCause(
        reference: "Cause 1", wording: "Call bells were not answered.",
        topic: "EPC4/4/physical-environment", publishedOn: day("2026-05-01"))
    ]
    let words = words(pack)
    #expect(words.contains("Before: 1 concern on 9 April 2026, all closed."))
    #expect(words.contains("Since: nothing was raised in the days of this pack."))
  }

  @Test func `a sample report has its parts and says what was left out`() throws {
    var pack = try pack()
    pack.samples = [
      SampleReport(
        reference: Reference("V1"), suite: SuiteCode("LEA"), day: day("2026-04-09"),
        sections: [
          SampleReport.Section(heading: "At the door", answers: [("What time?", "18:05")])
        ])
    ]
    let words = words(pack)
    #expect(words.contains("Leamington, 9 April 2026 (V1) At the door Question Answer What time?"))
    #expect(words.contains("Free text, custody numbers, names of visitors"))
    if let out = ProcessInfo.processInfo.environment["ICV_LOOK"] {
      try pack.html.write(toFile: "\(out)/inspection.html", atomically: true, encoding: .utf8)
    }
  }
}
