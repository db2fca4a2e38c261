import Findings
import Scheme
import Spreadsheets

/// Reads one row of the table of past visits.
struct VisitReading {
  /// What every row is read against.
  struct Rules: Sendable {
    let suites: [SuiteCode]
    let latest: CalendarDay?
    /// Where the counts stand, looked up once and not for each of a hundred thousand rows.
    var counts: [(count: VisitCount, index: Int)] = []
  }

  var cells: TableRow<VisitColumn>
  let rules: Rules

  init(_ cells: TableRow<VisitColumn>, _ rules: Rules) {
    self.cells = cells
    self.rules = rules
  }

  /// The visit, or nil with faults in `cells`.
  mutating func visit() -> VisitRow? {
    let reference = reference()
    let suite = suite()
    let date = date()
    let mode: VisitMode? = word(.mode, required: true)
    let outcome: VisitOutcome? = word(.outcome, required: true)
    let judgement: VisitJudgement? = word(.judgement, required: false)
    let reason = cells.text(.reason, most: 500)
    let visitors = visitors(goIn: mode == .inPerson && outcome == .made)
    let positive = cells.yesOrNo(.positive)
    let opcat = cells.yesOrNo(.opcat)
    let counts = counts()
    let times = times(on: date)
    guard cells.faults.isEmpty, let reference, let suite, let date, let mode, let outcome
    else { return nil }
    var visit = VisitRow(
      reference: reference, suite: suite.rawValue, date: date, mode: mode, outcome: outcome)
    (visit.arrived, visit.admitted, visit.left) = (times[0], times[1], times[2])
    (visit.reason, visit.visitors, visit.counts) = (reason, visitors, counts)
    (visit.positive, visit.opcat, visit.judgement) = (positive, opcat, judgement)
    return visit
  }

  private mutating func counts() -> VisitCounts {
    var counts = VisitCounts()
    for (count, index) in rules.counts {
      let cell = cells.row.bytes(index)
      if cell.isEmpty { continue }
      if let number = NumberCell.number(cell), number <= 9999 {
        counts[count] = number
      } else {
        _ = cells.number(.count(count), 0...9999)
      }
    }
    return counts
  }

  private mutating func reference() -> String? {
    guard cells.required(.reference) != nil else { return nil }
    return cells.text(.reference, most: 40)
  }

  private mutating func suite() -> SuiteCode? {
    guard let text = cells.required(.suite) else { return nil }
    if let suite = rules.suites.first(where: { $0.rawValue == text }) { return suite }
    if let suite = rules.suites.first(where: { $0.rawValue.lowercased() == text.lowercased() }) {
      return suite
    }
    cells.fault(
      .suite, "No suite has the code \u{201C}\(cells.shown(.suite))\u{201D}.",
      "The scheme's suites are \(rules.suites.map(\.rawValue).joined(separator: ", ")).")
    return nil
  }

  private mutating func date() -> CalendarDay? {
    guard !cells.bytes(.date).isEmpty else {
      _ = cells.required(.date)
      return nil
    }
    guard let date = cells.day(.date) else { return nil }
    if let latest = rules.latest, date > latest {
      cells.fault(
        .date, "The day \(date) is still to come.", "Import a visit once it has been made.")
    }
    return date
  }

  private mutating func word<Word: RawRepresentable<String> & CaseIterable>(
    _ column: VisitColumn, required: Bool
  ) -> Word? {
    let text = cells.text(column)
    if let word = Word(rawValue: text) { return word }
    if text.isEmpty {
      if required { _ = cells.required(column) }
      return nil
    }
    let plain = text.lowercased().replacing(" ", with: "_").replacing("-", with: "_")
    if let word = Word(rawValue: plain) { return word }
    let words = Word.allCases.map(\.rawValue)
    let nearest = NearestWord(to: plain, among: words).word
    cells.fault(
      column, "\u{201C}\(cells.shown(column))\u{201D} is not one of its words.",
      nearest.map { "Did you mean \($0)?" } ?? "Write one of \(words.joined(separator: ", ")).")
    return nil
  }

  /// How many visitors, told as a number or by their ids.
  private mutating func visitors(goIn: Bool) -> Int? {
    let cell = cells.bytes(.visitors)
    if cell.isEmpty { return nil }
    let count =
      NumberCell.number(cell)
      ?? Set(cells.list(.visitors).filter { VisitorID($0).isWellFormed })
      .count
    guard (0...20).contains(count) else {
      cells.fault(.visitors, "There are too many visitors for one visit.", "Correct the number.")
      return nil
    }
    if goIn, count < 2 {
      cells.fault(
        .visitors, "A visit in person is made by two or more.",
        "Correct the number, or the mode, or record the visit as not made.")
    }
    return count
  }

  /// Arrived, admitted and left; each is the first such time not before the one preceding it.
  private mutating func times(on date: CalendarDay?) -> [Instant?] {
    var earlier: Instant?
    var found: [Instant?] = []
    for column in [VisitColumn.arrived, .admitted, .left] {
      let cell = cells.bytes(column)
      guard !cell.isEmpty else {
        found.append(nil)
        continue
      }
      guard let time = TimeCell.time(cell) else {
        cells.fault(
          column, "\u{201C}\(cells.shown(column))\u{201D} is not a time.",
          "Write hours and minutes, such as 14:30.")
        found.append(nil)
        continue
      }
      let instant = date.map { LondonTime.instant(of: time, on: $0, notBefore: earlier) }
      if let instant { earlier = instant }
      found.append(instant)
    }
    return found
  }
}
