import Findings
import Foundation
import ReportPapers
import Testing

@Suite struct `The update for ICVA` {
  private func paper(_ quarter: FixtureQuarter = FixtureQuarter()) throws -> ICVAPaper {
    var report = quarter.report
    report.themes = try ThemeHeading.read(FixtureQuarter.list("themes"))
    return ICVAPaper(report)
  }

  @Test func `gathers issues under its own headings, in the alphabet's order`() throws {
    let text = try paper().text
    let headings = [
      "Access for visitors", "Condition of the estate", "Detainee care and dignity", "Legal advice",
    ]
    let places = headings.compactMap { text.range(of: "\n\($0)\n")?.lowerBound }
    #expect(places.count == headings.count && places == places.sorted())
  }

  @Test func `tells what was found once, with how often and where`() throws {
    var quarter = FixtureQuarter()
    quarter.matters.append(matter("C9", "NUN", .cell, raised: "2026-05-20"))
    let text = try paper(quarter).text.replacing("\n  ", with: " ")
    #expect(
      text.contains(
        "The call bell of a cell was not answered in ten minutes. "
          + "(Leamington and Nuneaton, 2 times)"
      ))
    #expect(text.contains("2 concerns. 0 of 2 were put right there and then."))
  }

  @Test func `gives the numbers that the national picture is made of`() throws {
    let text = try paper().text
    #expect(text.contains("- People detained, as the force tells: Number 2,406"))
    #expect(text.contains("- Spoken to: Number 20"))
    #expect(text.contains("Good practice".uppercased()))
  }

  @Test func `holds no line that a mail program would break`() throws {
    let longest = try paper().text.split(separator: "\n").map(\.count).max() ?? 0
    #expect(longest <= 72)
  }

  @Test func `a list of themes without a heading is refused with its line`() throws {
    #expect(throws: TemplateFaults.self) {
      try ThemeHeading.read("themes:\n  RIGHTS:\n    label: Rights\n")
    }
  }
}
