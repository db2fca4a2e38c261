import Scheme

/// Reads one row of an allotment.
struct AllotmentReading {
  var cells: TableRow<AllotmentColumn>
  let suites: [SuiteCode]
  let visitors: Set<VisitorID>

  init(
    _ cells: TableRow<AllotmentColumn>, _ suites: [SuiteCode], _ visitors: Set<VisitorID>
  ) {
    self.cells = cells
    self.suites = suites
    self.visitors = visitors
  }

  /// Suite, week and visitors, or nil with faults in `cells`.
  mutating func window() -> (SuiteCode, VisitWeek, [VisitorID])? {
    let suite = suite()
    let week = week()
    let pair = pair()
    guard cells.faults.isEmpty, let suite, let week else { return nil }
    return (suite, week, pair)
  }

  private mutating func suite() -> SuiteCode? {
    guard let text = cells.required(.suite) else { return nil }
    let found = suites.first { $0.rawValue.lowercased() == text.lowercased() }
    if found == nil {
      cells.fault(
        .suite, "No suite has the code \u{201C}\(cells.shown(.suite))\u{201D}.",
        "The scheme's suites are \(suites.map(\.rawValue).joined(separator: ", ")).")
    }
    return found
  }

  private mutating func week() -> VisitWeek? {
    guard cells.required(.week) != nil, let day = cells.day(.week) else { return nil }
    guard let week = VisitWeek(monday: day) else {
      cells.fault(
        .week, "\(day) is not a Monday.",
        "Write the Monday the week begins on: \(VisitWeek(holding: day)).")
      return nil
    }
    return week
  }

  private mutating func pair() -> [VisitorID] {
    guard cells.required(.visitors) != nil else { return [] }
    let pair = cells.list(.visitors).map { VisitorID($0) }
    for id in pair where !visitors.contains(id) {
      cells.fault(
        .visitors, "No visitor has the id \u{201C}\(id.rawValue.prefix(40))\u{201D}.",
        NearestWord(to: id.rawValue, among: visitors.map(\.rawValue)).word
          .map { "Did you mean \($0)?" } ?? "See the ids with icv visitor list.")
    }
    return pair
  }
}
