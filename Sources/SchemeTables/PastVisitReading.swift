import Scheme
import Spreadsheets

/// Reads one row of visits really made.
struct PastVisitReading {
  var cells: TableRow<PastVisitColumn>
  let bands: [PastVisitsTable.Band]
  let suites: [Int]?
  let first: CalendarDay?

  init(
    _ cells: TableRow<PastVisitColumn>, _ bands: [PastVisitsTable.Band], _ suites: [Int]?,
    _ first: CalendarDay?
  ) {
    self.cells = cells
    self.bands = bands
    self.suites = suites
    self.first = first
  }

  /// The visit, or nil with faults in `cells`.
  mutating func visit() -> PastVisitRow? {
    let suite = suite()
    let day = day()
    let band = band()
    let start = start(in: band)
    guard cells.faults.isEmpty, let suite, let day, let band else { return nil }
    return PastVisitRow(line: cells.row.line, suite: suite, day: day, band: band, start: start)
  }

  private mutating func suite() -> Int? {
    guard cells.required(.suite) != nil, let suite = cells.number(.suite, 0...999_999) else {
      return nil
    }
    if let suites, !suites.contains(suite) {
      cells.fault(
        .suite, "The rules know no suite \(suite).",
        "They know \(suites.map(String.init).joined(separator: ", ")).")
    }
    return suite
  }

  private mutating func day() -> CalendarDay? {
    guard cells.required(.date) != nil, let day = cells.day(.date) else { return nil }
    if let first, day < first {
      cells.fault(
        .date, "\(day) is before the rules begin, on \(first).",
        "Leave the visit out, or give rules that begin earlier.")
    }
    return day
  }

  private mutating func band() -> Int? {
    guard cells.required(.band) != nil else { return nil }
    return cells.number(.band, 0...max(0, bands.count - 1))
  }

  private mutating func start(in band: Int?) -> TimeOfDay? {
    let text = cells.text(.start)
    guard !text.isEmpty else { return nil }
    guard let start = TimeOfDay(text) else {
      cells.fault(
        .start, "\u{201C}\(cells.shown(.start))\u{201D} is no time of day.",
        "Write it as 14:30, or leave it empty.")
      return nil
    }
    if let band, bands.indices.contains(band),
      (start.minutes - bands[band].start + 1440) % 1440 >= bands[band].minutes
    {
      cells.fault(
        .start, "\(start) is not in band \(band).",
        "Bands are counted from 0; a visit at 02:00 belongs to the evening before.")
    }
    return start
  }
}
