public import Actions
public import Scheme
public import Spreadsheets

/// The sheet of matters as it comes back from a suite, read whole: each row an answer or nothing.
public struct AnswersTable: Sendable {
  /// The rows that answer, in the file's order; those without a fault.
  public private(set) var answers: [AnswerRow] = []
  /// Every fault; while there is one, nothing may be stored.
  public private(set) var faults: [SheetFault] = []
  /// How many rows have nothing filled in.
  public private(set) var unanswered = 0

  /// Reads a table; what a row lacks of who and when is taken from `usual`, where it is given.
  public init(
    _ bytes: [UInt8], today: CalendarDay, usual: (who: String, on: CalendarDay)? = nil
  ) {
    var reader = SheetReader(bytes)
    do {
      guard let first = try reader.next() else {
        faults = [TableFault.empty]
        return
      }
      let headings = TableHeadings(first, AnswerColumn.table)
      faults = headings.faults
      guard faults.isEmpty else { return }
      var seen: [Reference: Int] = [:]
      while let row = try reader.next() {
        var reading = AnswerReading(TableRow(row, headings), today: today, usual: usual)
        guard reading.isFilledIn else {
          unanswered += 1
          continue
        }
        if let answer = reading.answer(seen: &seen) { answers.append(answer) }
        faults += reading.cells.faults
      }
    } catch {
      faults.append(error)
    }
  }
}

/// One answer of the police, as a row tells it.
public struct AnswerRow: Hashable, Sendable {
  /// The line of the file, from 1.
  public let line: Int
  /// The column of the reference, from 1, for a fault that only the records can show.
  public let column: Int?
  /// Which action it answers.
  public let action: Reference
  /// `answer`, or `cannot` where it cannot be done.
  public let deed: Deed
  /// What was said, or why it cannot be done.
  public let words: String
  /// Which kind of reply it is, where that was said.
  public let reply: ReplyKind?
  /// The day promised; nil where none was.
  public let promise: CalendarDay?
  /// Whose words they are.
  public let who: String
  /// The day they were received.
  public let on: CalendarDay

  /// A fault of this row that only the records can show.
  public func fault(_ what: String, _ remedy: String) -> SheetFault {
    SheetFault(
      line: line, column: column, heading: AnswerColumn.reference.rawValue, what: what,
      remedy: remedy)
  }
}
