import Returns
import Scheme
import Testing

@Suite struct PeriodTests {
  @Test(arguments: [
    ("2026-Q2", ReturnType.quarter, "2026-04-01", "2026-06-30", "2026-27"),
    ("2027-Q1", .quarter, "2027-01-01", "2027-03-31", "2026-27"),
    ("2026-27", .annual, "2026-04-01", "2027-03-31", "2026-27"),
    ("2026-04-03..2026-05-31", .inspection, "2026-04-03", "2026-05-31", "2026-27"),
    ("2026-27", .inspection, "2026-04-01", "2027-03-31", "2026-27"),
    ("2026-Q4", .inspection, "2026-10-01", "2026-12-31", "2026-27"),
  ])
  func `a period is read as it is typed`(
    text: String, type: ReturnType, first: String, last: String, year: String
  ) throws {
    let period = try #require(ReturnPeriod(text, for: type))
    #expect(period.days == (try day(first)...day(last)))
    #expect(period.type == type)
    #expect(period.year.description == year)
  }

  @Test(arguments: [
    ("2026-27", ReturnType.quarter), ("2026-Q2", .annual), ("2026-Q5", .quarter),
    ("2026-28", .annual), ("2026-05-31..2026-04-01", .inspection), ("2026-04-01", .inspection),
    ("2026-04-01..", .inspection), ("2026-04-01..2026-04-02..2026-04-03", .inspection),
    ("2026-04-01..2026-04-30", .annual), ("", .annual),
  ])
  func `what is no period of that type is refused`(text: String, type: ReturnType) {
    #expect(ReturnPeriod(text, for: type) == nil)
  }

  @Test(arguments: ["2026-Q2", "2026-04-03..2026-05-31"])
  func `a period is shown as it was typed`(text: String) {
    #expect(
      ReturnPeriod(text, for: text.contains("Q") ? .quarter : .inspection)?.description == text)
  }

  @Test(arguments: [
    ("0", "0"), ("12", "12"), ("12.5", "12.5"), ("12.50", "12.5"), ("0.05", "0.05"),
  ])
  func `a decimal is written with no more places than it needs`(text: String, shown: String) {
    #expect(DecimalFigure(text)?.description == shown)
  }

  @Test(arguments: ["", "-1", "1.", ".5", "1.234", "1,5", "1e3", "1.2.3", "12345678901"])
  func `what is no decimal of two places is refused`(text: String) {
    #expect(DecimalFigure(text) == nil)
  }
}
