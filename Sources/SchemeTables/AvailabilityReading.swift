import Scheme
import Spreadsheets

/// Reads one row of the table of availability.
struct AvailabilityReading {
  var cells: TableRow<AvailabilityColumn>
  private(set) var warnings: [SheetFault] = []
  private let visitors: Set<VisitorID>
  private let today: CalendarDay

  init(
    _ cells: TableRow<AvailabilityColumn>, visitors: Set<VisitorID>, today: CalendarDay
  ) {
    self.cells = cells
    self.visitors = visitors
    self.today = today
  }

  /// What the row tells, or nil with faults in `cells`.
  mutating func availability(
    beside seen: inout [VisitorID: [(line: Int, days: ClosedRange<CalendarDay>)]]
  ) -> Availability? {
    let visitor = visitor()
    let days = days()
    let pattern = pattern()
    let away = away(days)
    if let visitor, let days {
      if let other = seen[visitor]?.first(where: { $0.days.overlaps(days) }) {
        cells.fault(
          .from, "\(visitor) has days on line \(other.line) that overlap these.",
          "Let each row of a visitor begin after the one before has ended.")
      }
      seen[visitor, default: []].append((cells.row.line, days))
    }
    guard cells.faults.isEmpty, let visitor, let days, let pattern else { return nil }
    return Availability(visitor: visitor, days: days, pattern: pattern, away: away)
  }

  private mutating func visitor() -> VisitorID? {
    guard let text = cells.required(.visitor) else { return nil }
    let id = VisitorID(text)
    guard !visitors.contains(id) else { return id }
    cells.fault(
      .visitor, "No visitor has the id \u{201C}\(cells.shown(.visitor))\u{201D}.",
      NearestWord(to: text, among: visitors.map(\.rawValue)).word
        .map { "Did you mean \($0)?" } ?? "See the ids with icv visitor list.")
    return nil
  }

  private mutating func days() -> ClosedRange<CalendarDay>? {
    let isFilled = (cells.required(.from) != nil, cells.required(.to) != nil)
    let (first, last) = (cells.day(.from), cells.day(.to))
    guard isFilled == (true, true), let first, let last else { return nil }
    guard first <= last else {
      cells.fault(.to, "The last day, \(last), is before the first, \(first).", "Swap the two.")
      return nil
    }
    if last < today {
      cells.fault(
        .to, "The days to \(last) are past: today is \(today).",
        "Tell only what is to come, or delete the row.")
    } else if !Availability.isPlannable(first...last, today: today) {
      cells.fault(
        .to, "\(first) to \(last) is longer than two years, or more than three years ahead.",
        "Correct the year.")
    }
    return first...last
  }

  private mutating func pattern() -> WeekPattern? {
    guard let text = cells.required(.pattern) else { return nil }
    // Gaps between the days, and the mark that keeps a spreadsheet from counting, say nothing.
    let digits = text.filter { !$0.isWhitespace && $0 != "'" }
    if let pattern = WeekPattern(digits: digits) { return pattern }
    let isNumber = digits.contains { "eE.,+".contains($0) }
    if let other = digits.first(where: { !"012".contains($0) }), !isNumber {
      cells.fault(
        .pattern, "\u{201C}\(other)\u{201D} is no digit of a pattern.",
        "Write 0 for cannot, 1 for can and 2 for prefers, nothing else.")
    } else {
      cells.fault(
        .pattern,
        isNumber
          ? "The spreadsheet has made a number of the pattern: \(cells.shown(.pattern))."
          : "The pattern has \(digits.count) digits, and a week has 28.",
        "Four for each day from Monday early; format the column as text, or leave a space after"
          + " each day, lest zeros in front are lost.")
    }
    return nil
  }

  private mutating func away(
    _ days: ClosedRange<CalendarDay>?
  ) -> [ClosedRange<CalendarDay>] {
    var found: [ClosedRange<CalendarDay>] = []
    for word in AwayWords.words(cells.text(.away)) {
      guard let away = AwayWords.days(word) else {
        cells.fault(
          .away,
          "\u{201C}\(word.prefix(40))\u{201D} is neither a day nor days from one to another.",
          "Write 03/08/2026..17/08/2026, and ; between two such.")
        continue
      }
      if let days, !away.overlaps(days) {
        warnings.append(
          SheetFault(
            line: cells.row.line, column: cells.headings.indices[.away].map { $0 + 1 },
            heading: AvailabilityColumn.away.rawValue,
            what: "\(away.words) lies outside the row's days and is left out.",
            remedy: "Tell it with the days it falls in."))
      } else {
        found.append(away)
      }
    }
    return CalendarDay.joined(found)
  }
}
