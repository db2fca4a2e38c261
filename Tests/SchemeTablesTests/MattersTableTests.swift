import Actions
import Findings
import Scheme
import SchemeTables
import Spreadsheets
import Testing

@Suite struct `Matters that were open before` {
  private static let headings =
    "called_before,suite,raised_on,found,theme,severity,kind,owner,sent_on,acknowledged_on,"
    + "answered_on,answer,reply_kind,promised_by\n"

  private func day(_ text: String) -> CalendarDay {
    guard let day = CalendarDay(text) else { preconditionFailure("no day: \(text)") }
    return day
  }

  private func table(_ rows: String..., screened: Bool = true) -> MattersTable {
    MattersTable(
      Array((Self.headings + rows.joined(separator: "\n") + "\n").utf8),
      suites: [SuiteCode("LEA"), SuiteCode("NUN")], today: day("2026-04-20"),
      screen: screened ? IdentityScreen() : nil)
  }

  @Test func `reads a matter with its dates and its answer`() throws {
    let table = table(
      "2025/17,lea,14/11/2025,A bell was silent.,cell,2,,,17/11/2025,18/11/2025,01/12/2025,"
        + "Ordered,repair,31/01/2026")
    let matter = try #require(table.matters.first)
    #expect(table.faults.isEmpty)
    #expect(matter.suite == SuiteCode("LEA") && matter.theme == .cell)
    #expect(matter.kind == .thing && matter.owner == .custody && matter.severity == .routine)
    #expect(matter.answer?.promise == day("2026-01-31"))
    #expect(matter.answer?.reply == .repair)
  }

  @Test func `the template it prints is read without a fault`() {
    let table = MattersTable(
      Array(TableTemplate.matters.utf8), suites: [SuiteCode("LEA")], today: day("2026-04-20"),
      screen: IdentityScreen())
    #expect(table.faults.isEmpty && table.matters.count == 1)
  }

  /// A row with one thing wrong, the column it stands in and words of the message.
  static let faulty: [(row: String, column: Int, words: String)] = [
    (",LEA,14/11/2025,A bell.,CELL,2,,,17/11/2025,,,,,", 1, "empty"),
    ("1,RUG,14/11/2025,A bell.,CELL,2,,,17/11/2025,,,,,", 2, "No suite"),
    ("1,LEA,14/11/2026,A bell.,CELL,2,,,17/11/2026,,,,,", 3, "still to come"),
    ("1,LEA,14/11/2025,,CELL,2,,,17/11/2025,,,,,", 4, "empty"),
    ("1,LEA,14/11/2025,A man called Darren Smith fell.,CELL,2,,,17/11/2025,,,,,", 4, "Smith"),
    ("1,LEA,14/11/2025,A bell.,BELLS,2,,,17/11/2025,,,,,", 5, "none of the words"),
    ("1,LEA,14/11/2025,A bell.,REPRISAL,2,,,17/11/2025,,,,,", 5, "never goes to the suite"),
    ("1,LEA,14/11/2025,A bell.,CELL,5,,,17/11/2025,,,,,", 6, "1 to 4"),
    ("1,LEA,14/11/2025,A bell.,CELL,2,bell,,17/11/2025,,,,,", 7, "none of the words"),
    ("1,LEA,14/11/2025,A bell.,CELL,2,,police,17/11/2025,,,,,", 8, "none of the words"),
    ("1,LEA,14/11/2025,A bell.,CELL,2,,,13/11/2025,,,,,", 9, "before 2025-11-14"),
    ("1,LEA,14/11/2025,A bell.,CELL,2,,,17/11/2025,16/11/2025,,,,", 10, "before 2025-11-17"),
    ("1,LEA,14/11/2025,A bell.,CELL,2,,,17/11/2025,,,Done,,", 11, "empty"),
    ("1,LEA,14/11/2025,A bell.,CELL,2,,,17/11/2025,,18/11/2025,,,", 11, "no answer"),
    ("1,LEA,14/11/2025,A bell.,CELL,2,,,17/11/2025,,,,repair,", 13, "no answer"),
    ("1,LEA,14/11/2025,A bell.,CELL,2,,,17/11/2025,,18/11/2025,Done,,17/11/2025", 14, "before"),
  ]

  @Test(arguments: faulty)
  func `tells each fault with its line and column`(row: String, column: Int, words: String) {
    let table = table("0,LEA,14/11/2025,A bell.,CELL,2,,,17/11/2025,,,,,", row)
    let fault = table.faults.first { $0.column == column }
    #expect(fault?.line == 3 && fault?.what.contains(words) == true, "\(table.faults)")
  }

  @Test func `what somebody has read and cleared is taken as it is`() {
    let row = "1,LEA,14/11/2025,A man called Darren Smith fell.,CELL,2,,,17/11/2025,,,,,"
    #expect(table(row, screened: false).faults.isEmpty)
  }

  @Test func `the same matter stands once in a file`() {
    let row = "2025/17,LEA,14/11/2025,A bell.,CELL,2,,,17/11/2025,,,,,"
    #expect(table(row, row).faults.first?.what == "2025/17 stands on line 2 already.")
  }
}
