public import Actions
public import Findings
public import Scheme
public import Spreadsheets

/// A table of matters that were open before the records began, read whole.
public struct MattersTable: Sendable {
  /// The rows without fault, in the file's order.
  public private(set) var matters: [MatterRow] = []
  /// Every fault; while there is one, nothing may be stored.
  public private(set) var faults: [SheetFault] = []

  /// Reads a table against the scheme's suites; `screen` looks for what may name a person.
  public init(
    _ bytes: [UInt8], suites: [SuiteCode], today: CalendarDay, screen: IdentityScreen?
  ) {
    var reader = SheetReader(bytes)
    do {
      guard let first = try reader.next() else {
        faults = [TableFault.empty]
        return
      }
      let headings = TableHeadings(first, MatterColumn.table)
      faults = headings.faults
      guard faults.isEmpty else { return }
      var seen: [String: Int] = [:]
      while let row = try reader.next() {
        var reading = MatterReading(
          TableRow(row, headings), suites: suites, today: today, screen: screen)
        if let matter = reading.matter(seen: &seen) { matters.append(matter) }
        faults += reading.cells.faults
      }
    } catch {
      faults.append(error)
    }
  }
}

/// One matter that was open before the records began.
public struct MatterRow: Hashable, Sendable {
  /// The line of the file, from 1.
  public let line: Int
  /// What it was called where it comes from.
  public let calledBefore: String
  /// The suite it is about.
  public let suite: SuiteCode
  /// The day it was first raised.
  public let raisedOn: CalendarDay
  /// What was found, naming nobody.
  public let found: String
  /// Its theme.
  public let theme: Theme
  /// How serious it is, from 1 to 4.
  public let severity: Severity
  /// Whether it is a thing, a practice or a past event.
  public let kind: ConcernKind
  /// Who can put it right.
  public let owner: Owner
  /// The day it was sent to the police.
  public let sentOn: CalendarDay
  /// The day they acknowledged it; nil where they had not.
  public let acknowledgedOn: CalendarDay?
  /// What the police answered, and when; nil where they had not.
  public let answer: Answer?

  /// An answer that stood already.
  public struct Answer: Hashable, Sendable {
    /// The day it was given.
    public let on: CalendarDay
    /// What was said.
    public let words: String
    /// Which kind of reply it is, where that was said.
    public let reply: ReplyKind?
    /// The day promised; nil where none was.
    public let promise: CalendarDay?
  }
}
