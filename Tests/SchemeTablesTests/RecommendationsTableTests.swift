import Findings
import Scheme
import SchemeTables
import Spreadsheets
import Testing

@Suite struct `A table of recommendations` {
  let suites = [SuiteCode("LEA"), SuiteCode("NUN")]
  static let headings =
    "inspection,published_on,kind,number,text,theme,topic,suite,ask_visitors\n"

  func table(_ rows: String) throws -> RecommendationsTable {
    let today = try #require(CalendarDay("2026-04-07"))
    return RecommendationsTable(Array((Self.headings + rows).utf8), suites: suites, today: today)
  }

  @Test func `3 causes of concern and 22 areas for improvement are each on their line`() throws {
    let rows = (1...25).map { number in
      let kind = number <= 3 ? "Cause of concern" : "area_for_improvement"
      return "Made-up inspection,09/02/2022,\(kind),\(number),Made-up text \(number).,CARE,,,"
    }
    let table = try table(rows.joined(separator: "\n") + "\n")
    #expect(table.faults.isEmpty && table.lines.count == 25)
    #expect(table.lines.count { $0.isCauseOfConcern } == 3)
    #expect(table.lines.allSatisfy { $0.isAskedOnVisits && $0.topic == nil && $0.suite == nil })
    #expect(table.lines.map(\.line) == Array(2...26))
  }

  @Test func `a suite, a topic and that visitors are not asked are taken as given`() throws {
    let table = try table(
      "Made up,2022-02-09,cause of concern,,Text.,review,EPC4/3/reviews,nun,no\n")
    let line = try #require(table.lines.first)
    #expect(line.suite == SuiteCode("NUN") && line.topic == "EPC4/3/reviews")
    #expect(line.theme == .review && !line.isAskedOnVisits && line.number == nil)
  }

  @Test(arguments: [
    (",2022-02-09,cause of concern,,Text.,CARE,,,", "inspection"),
    ("Made up,,cause of concern,,Text.,CARE,,,", "published_on"),
    ("Made up,2026-04-08,cause of concern,,Text.,CARE,,,", "published_on"),
    ("Made up,2022-02-09,concern,,Text.,CARE,,,", "kind"),
    ("Made up,2022-02-09,cause of concern,,,CARE,,,", "text"),
    ("Made up,2022-02-09,cause of concern,,Text.,CARES,,,", "theme"),
    ("Made up,2022-02-09,cause of concern,,Text.,PRAISE,,,", "theme"),
    ("Made up,2022-02-09,cause of concern,,Text.,CARE,4.2,,", "topic"),
    ("Made up,2022-02-09,cause of concern,,Text.,CARE,,RUG,", "suite"),
    ("Made up,2022-02-09,cause of concern,,Text.,CARE,,,perhaps", "ask_visitors"),
  ])
  func `a cell that cannot be is told with its line and heading`(
    row: String, heading: String
  ) throws {
    let table = try table(row + "\n")
    #expect(table.faults.map(\.heading) == [heading])
    #expect(table.faults.first?.line == 2 && table.lines.isEmpty)
  }

  @Test func `the same recommendation twice is told with the first line`() throws {
    let row = "Made up,2022-02-09,cause of concern,,Text.,CARE,,,\n"
    let faults = try table(row + row).faults
    #expect(faults.count == 1 && faults.first?.line == 3)
    #expect(faults.first?.what.contains("line 2") == true)
  }

  @Test func `the template is a table without fault`() throws {
    let today = try #require(CalendarDay("2026-04-07"))
    let table = RecommendationsTable(
      Array(TableTemplate.recommendations.utf8), suites: suites, today: today)
    #expect(table.faults.isEmpty && table.lines.count == 1)
  }
}
