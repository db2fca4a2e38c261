import Findings
import Scheme
import Spreadsheets

/// Reads one row of the table of recommendations.
struct RecommendationReading {
  var cells: TableRow<RecommendationColumn>
  let suites: [SuiteCode]
  let today: CalendarDay

  init(_ cells: TableRow<RecommendationColumn>, suites: [SuiteCode], today: CalendarDay) {
    self.cells = cells
    self.suites = suites
    self.today = today
  }

  /// The recommendation, or nil with faults in `cells`.
  mutating func line(_ line: Int, seen: inout [String: Int]) -> RecommendationsTable.Line? {
    _ = cells.required(.inspection)
    let inspection = cells.text(.inspection, most: 200)
    let published = publishedOn()
    let isCause = isCauseOfConcern()
    let number = cells.text(.number, most: 40)
    _ = cells.required(.text)
    let text = cells.text(.text, most: 2_000)
    let theme = theme()
    let topic = topic()
    let suite = suite()
    let asked = cells.yesOrNo(.askVisitors) ?? true
    guard let inspection, let published, let isCause, let text, let theme, cells.faults.isEmpty
    else { return nil }
    let key = [inspection, published.description, text, suite?.rawValue ?? ""]
      .joined(separator: "\u{1F}")
    if let first = seen.updateValue(line, forKey: key) {
      cells.fault(.text, "The same stands on line \(first).", "Delete one of the two rows.")
      return nil
    }
    return RecommendationsTable.Line(
      line: line, inspection: inspection, publishedOn: published, isCauseOfConcern: isCause,
      number: number, text: text, theme: theme, topic: topic, suite: suite,
      isAskedOnVisits: asked)
  }

  private mutating func publishedOn() -> CalendarDay? {
    guard cells.required(.publishedOn) != nil, let day = cells.day(.publishedOn) else {
      return nil
    }
    guard day <= today else {
      cells.fault(
        .publishedOn, "The day has not come yet.", "Take it in once the report is published.")
      return nil
    }
    return day
  }

  private mutating func isCauseOfConcern() -> Bool? {
    guard let text = cells.required(.kind) else { return nil }
    switch text.lowercased().filter(\.isLetter) {
    case "causeofconcern": return true
    case "areaforimprovement": return false
    default:
      cells.fault(
        .kind, "\u{201C}\(cells.shown(.kind))\u{201D} is no kind of recommendation.",
        "Write cause of concern, or area for improvement.")
      return nil
    }
  }

  private mutating func theme() -> Theme? {
    guard let text = cells.required(.theme) else { return nil }
    if let theme = Theme(rawValue: text.uppercased()), theme != .praise { return theme }
    let known = Theme.allCases.filter { $0 != .praise }.map(\.rawValue)
    cells.fault(
      .theme, "\u{201C}\(cells.shown(.theme))\u{201D} is no theme.",
      NearestWord(to: text.uppercased(), among: known).word.map { "Did you mean \($0)?" }
        ?? "Known: \(known.joined(separator: ", ")).")
    return nil
  }

  /// A version, an area and a name, `EPC4/4/detainee-care`; a bare number says nothing, since
  /// numbers moved between versions.
  private mutating func topic() -> String? {
    guard let text = cells.text(.topic, most: 60) else { return nil }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty }), Int(parts[1]) != nil else {
      cells.fault(
        .topic, "\u{201C}\(cells.shown(.topic))\u{201D} is no topic of Expectations.",
        "Write it as EPC4/4/detainee-care, or leave the cell empty for the theme's own.")
      return nil
    }
    return text
  }

  private mutating func suite() -> SuiteCode? {
    let text = cells.text(.suite)
    if text.isEmpty { return nil }
    let code = SuiteCode(text.uppercased())
    guard suites.contains(code) else {
      cells.fault(
        .suite, "The scheme has no suite \u{201C}\(cells.shown(.suite))\u{201D}.",
        "Known: \(suites.map(\.rawValue).joined(separator: ", ")); empty for the whole force.")
      return nil
    }
    return code
  }
}
