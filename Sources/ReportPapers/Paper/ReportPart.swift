import Pages

/// One part of a report, the same on a printed page and in a fragment to paste.
enum ReportPart {
  /// A heading at its level; the title alone is 1.
  case heading(Int, String)
  /// A paragraph.
  case words(String)
  /// A paragraph in the coordinator's own words.
  case narrative(String)
  /// Short lines, one below the other.
  case points([String])
  /// Rows under headings.
  case table(ReportTable)
  /// A picture; pages show it, fragments go without, for the table beside it says the same.
  case picture(Markup)
  /// What was asked and what was done.
  case exchange(asked: String, done: String, when: String)
}

/// Rows under headings; the first cell of a row says what the row is about.
struct ReportTable {
  var caption: String
  var headings: [String]
  var rows: [[String]]
  /// The last row adds up those above it.
  var hasTotal = false
  /// The cells hold sentences and not numbers.
  var isWords = false
  /// What must be said beside the figures.
  var note: String?

  init(
    _ caption: String, _ headings: [String], rows: [[String]], isWords: Bool = false,
    note: String? = nil
  ) {
    self.caption = caption
    self.headings = headings
    self.rows = rows
    self.isWords = isWords
    self.note = note
  }
}
