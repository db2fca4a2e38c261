import Actions
import Scheme
import Spreadsheets

/// Reads one row of a sheet of matters that came back.
struct AnswerReading {
  var cells: TableRow<AnswerColumn>
  private let today: CalendarDay
  private let usual: (who: String, on: CalendarDay)?

  init(
    _ cells: TableRow<AnswerColumn>, today: CalendarDay,
    usual: (who: String, on: CalendarDay)?
  ) {
    self.cells = cells
    self.today = today
    self.usual = usual
  }

  /// Whether anything was filled in.
  var isFilledIn: Bool {
    AnswerColumn.filledIn.contains { !cells.bytes($0).isEmpty }
  }

  /// The answer, or nil with faults in `cells`.
  mutating func answer(seen: inout [Reference: Int]) -> AnswerRow? {
    let action = reference(&seen)
    let words = words()
    let reply = reply()
    let promise = cells.day(.promisedBy)
    let who = who()
    let day = day()
    if promise != nil, words?.deed == .cannot {
      cells.fault(
        .promisedBy, "What cannot be done has no day by which it is done.",
        "Empty one of the two cells.")
    } else if let promise, let day, promise < day {
      cells.fault(
        .promisedBy, "The day promised, \(promise), is before the answer, \(day).",
        "Correct one of the two days.")
    }
    guard cells.faults.isEmpty, let action, let words, let who, let day else { return nil }
    return AnswerRow(
      line: cells.row.line, column: cells.headings.indices[.reference].map { $0 + 1 },
      action: action, deed: words.deed, words: words.text, reply: reply, promise: promise,
      who: who, on: day)
  }

  private mutating func reference(_ seen: inout [Reference: Int]) -> Reference? {
    guard let text = cells.required(.reference) else { return nil }
    let action = Reference(rawValue: text.uppercased())
    if let line = seen[action] {
      cells.fault(
        .reference, "\(action) is answered on line \(line) already.", "Keep one of the two rows.")
      return nil
    }
    seen[action] = cells.row.line
    return action
  }

  private mutating func words() -> (deed: Deed, text: String)? {
    let answer = cells.text(.answer, most: 4000)
    let cannot = cells.text(.cannotBecause, most: 4000)
    guard cells.faults.isEmpty else { return nil }
    switch (answer, cannot) {
    case (nil, nil):
      cells.fault(
        .answer, "The row is filled in, but it has no answer.",
        "Say what was or will be done, or why it cannot be, or empty the row.")
      return nil
    case (let answer?, nil): return (.answer, answer)
    case (nil, let reason?): return (.cannot, reason)
    case (_?, _?):
      cells.fault(
        .cannotBecause, "The row says what is done, and why it cannot be.",
        "Empty one of the two cells.")
      return nil
    }
  }

  /// A kind by its word or by what the sheet prints for it.
  private mutating func reply() -> ReplyKind? {
    let text = cells.text(.replyKind).lowercased()
    if text.isEmpty { return nil }
    if let kind = ReplyKind.allCases.first(where: { $0.rawValue == text || $0.label == text }) {
      return kind
    }
    cells.fault(
      .replyKind, "\u{201C}\(cells.shown(.replyKind))\u{201D} is no kind of reply.",
      "Write \(ReplyKind.allCases.map(\.rawValue).joined(separator: ", ")), or leave it empty.")
    return nil
  }

  private mutating func who() -> String? {
    if let who = cells.text(.answeredBy, most: 120) ?? usual?.who { return who }
    cells.fault(
      .answeredBy, "It does not say who answered.",
      "Fill it in, or give --from once for the whole file.")
    return nil
  }

  private mutating func day() -> CalendarDay? {
    if cells.bytes(.answeredOn).isEmpty {
      if let usual { return usual.on }
      cells.fault(
        .answeredOn, "It does not say when the answer was received.",
        "Fill it in, or give --received once for the whole file.")
      return nil
    }
    guard let day = cells.day(.answeredOn) else { return nil }
    guard day <= today else {
      cells.fault(
        .answeredOn, "The day, \(day), is still to come: today is \(today).", "Correct it.")
      return nil
    }
    return day
  }
}
