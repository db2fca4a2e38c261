import Actions
import Findings
import Scheme
import Spreadsheets

/// Reads one row of the table of matters that were open before the records began.
struct MatterReading {
  var cells: TableRow<MatterColumn>
  private let suites: [SuiteCode]
  private let today: CalendarDay
  private let screen: IdentityScreen?

  init(
    _ cells: TableRow<MatterColumn>, suites: [SuiteCode], today: CalendarDay,
    screen: IdentityScreen?
  ) {
    self.cells = cells
    self.suites = suites
    self.today = today
    self.screen = screen
  }

  /// The matter, or nil with faults in `cells`.
  mutating func matter(seen: inout [String: Int]) -> MatterRow? {
    let called = called(&seen)
    let suite = suite()
    let raised = past(.raisedOn, after: nil, isRequired: true)
    let found = found()
    let theme = word(.theme, Theme.allCases, required: true) { $0.uppercased() }
    let severity = severity()
    let kind = word(.kind, ConcernKind.allCases) { $0.lowercased() } ?? .thing
    let owner = word(.owner, Owner.allCases) { $0.lowercased() } ?? .custody
    if let theme, RestrictedLane.takes(theme: theme, owner: owner) {
      cells.fault(
        .theme, "A matter of this kind never goes to the suite.",
        "Leave it out; the named readers keep it.")
    }
    let sent = past(.sentOn, after: raised, isRequired: true)
    let acknowledged = past(.acknowledgedOn, after: sent)
    let answer = answer(after: acknowledged ?? sent)
    guard cells.faults.isEmpty, let called, let suite, let raised, let found, let theme,
      let severity, let sent
    else { return nil }
    return MatterRow(
      line: cells.row.line, calledBefore: called, suite: suite, raisedOn: raised, found: found,
      theme: theme, severity: severity, kind: kind, owner: owner, sentOn: sent,
      acknowledgedOn: acknowledged, answer: answer)
  }

  private mutating func called(_ seen: inout [String: Int]) -> String? {
    guard cells.required(.calledBefore) != nil,
      let called = cells.text(.calledBefore, most: 80)
    else { return nil }
    if let line = seen[called.lowercased()] {
      cells.fault(
        .calledBefore, "\(called) stands on line \(line) already.", "Keep one of the two.")
      return nil
    }
    seen[called.lowercased()] = cells.row.line
    return called
  }

  private mutating func suite() -> SuiteCode? {
    guard let text = cells.required(.suite) else { return nil }
    if let code = suites.first(where: { $0.rawValue.lowercased() == text.lowercased() }) {
      return code
    }
    cells.fault(
      .suite, "No suite has the code \u{201C}\(cells.shown(.suite))\u{201D}.",
      "The scheme's suites are \(suites.map(\.rawValue).joined(separator: ", ")).")
    return nil
  }

  private mutating func found() -> String? {
    guard cells.required(.found) != nil, let text = cells.text(.found, most: 400) else {
      return nil
    }
    let flagged = screen?.remarks(on: text).map(\.excerpt) ?? []
    guard flagged.isEmpty else {
      cells.fault(
        .found, "This may say who a person is: \(flagged.joined(separator: "; ")).",
        "Say it without, or import with --cleared once you have read it and it names nobody.")
      return nil
    }
    return text
  }

  private mutating func severity() -> Severity? {
    guard cells.required(.severity) != nil, let level = cells.number(.severity, 1...4) else {
      return nil
    }
    return Severity(rawValue: level)
  }

  /// A day that has passed, not before another.
  private mutating func past(
    _ column: MatterColumn, after earlier: CalendarDay?, isRequired: Bool = false
  ) -> CalendarDay? {
    if isRequired, cells.required(column) == nil { return nil }
    guard let day = cells.day(column) else { return nil }
    if day > today {
      cells.fault(column, "The day, \(day), is still to come: today is \(today).", "Correct it.")
    } else if let earlier, day < earlier {
      cells.fault(column, "The day, \(day), is before \(earlier).", "Correct one of the two days.")
    }
    return day
  }

  private mutating func answer(after earlier: CalendarDay?) -> MatterRow.Answer? {
    let words = cells.text(.answer, most: 4000)
    let day = past(.answeredOn, after: earlier, isRequired: words != nil)
    let reply = word(.replyKind, ReplyKind.allCases) { $0.lowercased() }
    let promise = cells.day(.promisedBy)
    guard let words else {
      for column in [MatterColumn.answeredOn, .replyKind, .promisedBy]
      where !cells.bytes(column).isEmpty {
        cells.fault(column, "There is no answer that this belongs to.", "Fill in the answer.")
      }
      return nil
    }
    if let promise, let day, promise < day {
      cells.fault(.promisedBy, "The day promised is before the answer.", "Correct one of the two.")
    }
    return day.map { MatterRow.Answer(on: $0, words: words, reply: reply, promise: promise) }
  }

  /// One of a few words, or nil when empty or, with a fault, unknown.
  private mutating func word<Word: RawRepresentable<String>>(
    _ column: MatterColumn, _ words: [Word], required: Bool = false,
    _ spelt: (String) -> String
  ) -> Word? {
    if required, cells.required(column) == nil { return nil }
    let text = spelt(cells.text(column))
    if text.isEmpty { return nil }
    if let word = Word(rawValue: text) { return word }
    cells.fault(
      column, "\u{201C}\(cells.shown(column))\u{201D} is none of the words for this.",
      "Write \(words.map(\.rawValue).joined(separator: ", ")).")
    return nil
  }
}
