import Scheme
import SchemeTables
import Spreadsheets
import Testing

@Suite struct `Importing availability` {
  private let digits = String(repeating: "0012", count: 7)

  private func table(_ rows: String...) -> AvailabilityTable {
    let text = "visitor,from,to,pattern,away\n" + rows.joined(separator: "\n") + "\n"
    return AvailabilityTable(
      Array(text.utf8), visitors: [VisitorID("V01"), VisitorID("V02")], today: day("2026-06-20"))
  }

  private func day(_ text: String) -> CalendarDay {
    guard let day = CalendarDay(text) else { preconditionFailure("no day: \(text)") }
    return day
  }

  @Test func `reads days as people write them, several away, and spaces between the digits`() {
    let table = table(
      "V01,06/07/2026,2026-10-04,\(digits),03/08/2026..17/08/2026; 2026-09-01",
      "V02,2026-07-06,04/10/2026,0010 0010 0010 0010 0010 1000 0200,")
    #expect(table.faults.isEmpty && table.warnings.isEmpty)
    #expect(table.told.first?.pattern.digits == digits)
    #expect(table.told.first?.awayText == "2026-08-03..2026-08-17;2026-09-01..2026-09-01")
    #expect(
      table.told.last?.pattern.words
        == "weekday evenings; Saturday early; Sunday late; prefers Sunday late")
    #expect(table.told.last?.away.isEmpty == true)
  }

  @Test(arguments: [
    ("03/08/2026 to 17/08/2026", "2026-08-03..2026-08-17"),
    ("2026-08-17..2026-08-20|2026-08-03..2026-08-17", "2026-08-03..2026-08-20"),
    ("03.08.2026..04.08.2026 2026-09-01", "2026-08-03..2026-08-04;2026-09-01..2026-09-01"),
  ])
  func `days away are lists in any of the usual ways`(text: String, kept: String) {
    let table = table("V01,2026-07-06,2026-10-04,\(digits),\(text)")
    #expect(table.faults.isEmpty && table.told.first?.awayText == kept)
  }

  /// A row with one thing wrong, the column it stands in and words of the message.
  static let faulty: [(row: String, column: Int, words: String)] = [
    ("V09,2026-07-06,2026-10-04,DIGITS,", 1, "No visitor has the id"),
    (",2026-07-06,2026-10-04,DIGITS,", 1, "empty"),
    ("V01,,2026-10-04,DIGITS,", 2, "empty"),
    ("V01,31/06/2026,2026-10-04,DIGITS,", 2, "not a day"),
    ("V01,2026-10-04,2026-07-06,DIGITS,", 3, "before the first"),
    ("V01,2026-04-06,2026-06-19,DIGITS,", 3, "past"),
    ("V01,2026-07-06,2062-10-04,DIGITS,", 3, "two years"),
    ("V01,2026-07-06,2026-10-04,001200120012001200120012001,", 4, "27 digits"),
    ("V01,2026-07-06,2026-10-04,0012001200120012001200120013,", 4, "no digit of a pattern"),
    ("V01,2026-07-06,2026-10-04,1.2E+25,", 4, "made a number"),
    ("V01,2026-07-06,2026-10-04,,", 4, "empty"),
    ("V01,2026-07-06,2026-10-04,DIGITS,17/08/2026..03/08/2026", 5, "neither a day"),
    ("V01,2026-07-06,2026-10-04,DIGITS,August", 5, "neither a day"),
    ("V01,2026-07-06,2026-10-04,DIGITS,2026-08-03 to", 5, "neither a day"),
    ("V01,2026-07-06,2026-10-04,DIGITS,,x", 6, "under no heading"),
  ]

  @Test(arguments: faulty.indices)
  func `a faulty cell is named by line and column, and its row is not taken`(index: Int) {
    let (row, column, words) = Self.faulty[index]
    let good = "V02,2026-07-06,2026-10-04,\(digits),"
    let table = table(good, row.replacing("DIGITS", with: digits))
    #expect(table.faults.map(\.line) == [3] && table.faults.first?.column == column)
    #expect(table.faults.first?.what.contains(words) == true, "\(table.faults)")
    #expect(table.told.map(\.visitor) == [VisitorID("V02")])
  }

  @Test func `a visitor's rows may follow one another but not overlap`() {
    let table = table(
      "V01,2026-07-06,2026-08-02,\(digits),", "V02,2026-07-06,2026-10-04,\(digits),",
      "V01,2026-08-03,2026-10-04,\(digits),", "V01,2026-10-04,2026-11-01,\(digits),")
    #expect(table.faults.map(\.line) == [5] && table.faults.first?.column == 2)
    #expect(table.faults.first?.what.contains("line 4") == true)
  }

  @Test func `days away outside the row's days are told and left out`() {
    let table = table(
      "V01,2026-07-06,2026-10-04,\(digits),2026-07-01..2026-07-06;2026-12-24..2026-12-26")
    #expect(table.faults.isEmpty && table.warnings.map(\.column) == [5])
    #expect(table.told.first?.awayText == "2026-07-01..2026-07-06")
  }

  @Test func `every fault of the file is told at once`() {
    let table = table("V09,2026-07-06,2026-07-01,1,x", "V08,,,,")
    #expect(table.faults.map(\.line) == [2, 2, 2, 2, 3, 3, 3, 3])
  }

  @Test func `the template is a table that reads, once somebody has the example's id`() {
    let template = AvailabilityTable(
      Array(TableTemplate.availability.utf8), visitors: [VisitorID("V01")],
      today: day("2026-06-20"))
    #expect(template.faults.isEmpty && template.told.count == 1)
  }

  @Test func `nothing, a heading twice and an unknown heading are faults`() {
    func faults(_ text: String) -> [SheetFault] {
      AvailabilityTable(Array(text.utf8), visitors: [], today: day("2026-06-20")).faults
    }
    #expect(faults("").count == 1)
    #expect(faults("visitor,from,to,pattern,patern\n").first?.remedy == "Did you mean pattern?")
    #expect(faults("visitor,from,to\n").map(\.what) == ["The column pattern is missing."])
  }
}
