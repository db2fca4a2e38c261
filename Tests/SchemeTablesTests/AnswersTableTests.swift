import Actions
import Scheme
import SchemeTables
import Spreadsheets
import Testing

@Suite struct `A sheet of matters that came back` {
  private static let headings =
    "reference,answer,reply_kind,promised_by,cannot_because,answered_by,answered_on\n"

  private func day(_ text: String) -> CalendarDay {
    guard let day = CalendarDay(text) else { preconditionFailure("no day: \(text)") }
    return day
  }

  private func table(
    _ rows: String..., usual: (who: String, on: CalendarDay)? = nil
  ) -> AnswersTable {
    AnswersTable(
      Array((Self.headings + rows.joined(separator: "\n") + "\n").utf8),
      today: day("2026-04-20"), usual: usual)
  }

  @Test func `reads an answer, its kind, the day promised, who gave it and when`() throws {
    let table = table("a-4rt9wx,Bell repaired,repair,30/04/2026,,Insp. Hale,14/04/2026")
    let answer = try #require(table.answers.first)
    #expect(table.faults.isEmpty)
    #expect(answer.action == Reference(rawValue: "A-4RT9WX") && answer.deed == .answer)
    #expect(answer.words == "Bell repaired" && answer.reply == .repair)
    #expect(answer.promise == day("2026-04-30") && answer.on == day("2026-04-14"))
    #expect(answer.who == "Insp. Hale")
  }

  @Test func `takes the kind as the sheet prints it`() {
    let table = table("A-1,Told the shift,Staff reminded,,,Insp. Hale,14/04/2026")
    #expect(table.answers.first?.reply == .reminder)
  }

  @Test func `takes that it cannot be done, with the reason`() {
    let answer = table("A-1,,,,Listed building,Insp. Hale,14/04/2026").answers.first
    #expect(answer?.deed == .cannot && answer?.words == "Listed building")
  }

  @Test func `reads past a row that nobody filled in`() {
    let table = table("A-1,,,,,,", "A-2,Done,,,,Insp. Hale,14/04/2026")
    #expect(table.faults.isEmpty && table.unanswered == 1 && table.answers.count == 1)
  }

  @Test func `what was said once for the whole file holds for rows that do not say`() {
    let table = table(
      "A-1,Done,,,,,", "A-2,Done,,,,Sgt Moore,13/04/2026",
      usual: ("Insp. Hale", day("2026-04-15")))
    #expect(table.answers.map(\.who) == ["Insp. Hale", "Sgt Moore"])
    #expect(table.answers.map(\.on) == [day("2026-04-15"), day("2026-04-13")])
  }

  @Test func `the sheet that goes out is read when it comes back`() {
    let sheet = SheetOfMatters.sheet([
      SheetOfMatters.Row(
        reference: "A-1", found: "=1+1, a \"bell\"", question: "What?", asked: "9 April 2026",
        wanted: "an answer is due", history: "asked;\nasked again")
    ])
    let table = AnswersTable(Array(sheet.utf8), today: day("2026-04-20"))
    #expect(table.faults.isEmpty && table.unanswered == 1)
  }

  /// A row with one thing wrong, the column it stands in and words of the message.
  static let faulty: [(row: String, column: Int, words: String)] = [
    (",Done,,,,Insp. Hale,14/04/2026", 1, "empty"),
    ("A-1,,repair,,,Insp. Hale,14/04/2026", 2, "no answer"),
    ("A-1,Done,mended,,,Insp. Hale,14/04/2026", 3, "no kind of reply"),
    ("A-1,Done,,30/02/2026,,Insp. Hale,14/04/2026", 4, "not a day"),
    ("A-1,Done,,13/04/2026,,Insp. Hale,14/04/2026", 4, "before the answer"),
    ("A-1,,,30/04/2026,No money,Insp. Hale,14/04/2026", 4, "cannot be done"),
    ("A-1,Done,,,No money,Insp. Hale,14/04/2026", 5, "why it cannot be"),
    ("A-1,Done,,,,,14/04/2026", 6, "who answered"),
    ("A-1,Done,,,,Insp. Hale,", 7, "when the answer was received"),
    ("A-1,Done,,,,Insp. Hale,21/04/2026", 7, "still to come"),
    ("A-1,Done,,,,Insp. Hale,04/14/2026", 7, "not a day"),
    ("A-1,Done,,,,Insp. Hale,14/04/2026,x", 8, "under no heading"),
  ]

  @Test(arguments: faulty)
  func `tells each fault with its line and column`(row: String, column: Int, words: String) {
    let table = table("A-9,Done,,,,Insp. Hale,14/04/2026", row)
    #expect(table.faults.count == 1)
    #expect(table.faults.first?.line == 3 && table.faults.first?.column == column)
    #expect(table.faults.first?.what.contains(words) == true)
  }

  @Test func `one matter is answered once in a file`() {
    let row = "A-1,Done,,,,Insp. Hale,14/04/2026"
    #expect(table(row, row).faults.first?.what == "A-1 is answered on line 2 already.")
  }
}
