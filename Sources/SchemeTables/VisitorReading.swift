import Scheme
import Spreadsheets

/// Reads one row of the table of visitors.
struct VisitorReading {
  var cells: TableRow<VisitorColumn>
  let suites: [SuiteCode]

  init(_ cells: TableRow<VisitorColumn>, suites: [SuiteCode]) {
    self.cells = cells
    self.suites = suites
  }

  /// The visitor, or nil with faults in `cells`.
  mutating func visitor(seen: inout [VisitorID: Int]) -> Visitor? {
    let id = identifier(&seen)
    _ = cells.required(.name)
    let name = cells.text(.name, most: 120)
    if cells.text(.appointedOn).isEmpty { _ = cells.required(.appointedOn) }
    let appointedOn = cells.day(.appointedOn)
    let appointment = appointedOn.map { day in
      Appointment(
        appointedOn: day, termEndsOn: later(.termEndsOn, than: day),
        probationUntil: later(.probationUntil, than: day))
    }
    guard let id, let name, let appointment else { return readTheRest(into: nil) }
    return readTheRest(into: Visitor(id: id, name: name, appointment: appointment))
  }

  private mutating func readTheRest(into visitor: Visitor?) -> Visitor? {
    let email = email()
    let phone = cells.text(.phone, most: 40)
    let area = postcodeArea()
    let vetted = cells.day(.vettedUntil)
    let pass = cells.day(.passUntil)
    let trained = cells.yesOrNo(.tactTrained)
    let most = cells.number(.maxVisitsPerQuarter, 0...60)
    let served = suites(.suites)
    let conflicts = suites(.conflicts)
    let apart = keepApart(visitor?.id)
    for suite in served where conflicts.contains(suite) {
      cells.fault(
        .conflicts, "\(suite) is among the suites served and among the conflicts.",
        "Take it out of one of the two.")
    }
    guard var visitor, cells.faults.isEmpty else { return nil }
    (visitor.email, visitor.phone, visitor.homePostcodeArea) = (email, phone, area)
    (visitor.vettedUntil, visitor.passUntil) = (vetted, pass)
    (visitor.tactTrained, visitor.maxVisitsPerQuarter) = (trained ?? false, most)
    (visitor.suites, visitor.conflicts, visitor.keepApart) = (served, conflicts, apart)
    return visitor
  }

  private mutating func identifier(_ seen: inout [VisitorID: Int]) -> VisitorID? {
    guard let text = cells.required(.id) else { return nil }
    let id = VisitorID(text)
    guard id.isWellFormed else {
      cells.fault(
        .id, "\u{201C}\(cells.shown(.id))\u{201D} cannot be an id.",
        "Use up to 40 letters, digits, hyphens, dots or underscores, without spaces.")
      return nil
    }
    if let line = seen[id] {
      cells.fault(.id, "The id \(id) stands on line \(line) already.", "Give each their own.")
      return nil
    }
    seen[id] = cells.row.line
    return id
  }

  private mutating func later(_ column: VisitorColumn, than day: CalendarDay) -> CalendarDay? {
    guard let found = cells.day(column) else { return nil }
    if found < day {
      cells.fault(column, "The day is before the appointment.", "Correct one of the two days.")
    }
    return found
  }

  private mutating func email() -> String? {
    guard let text = cells.text(.email, most: 120) else { return nil }
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    let isLikely =
      parts.count == 2 && parts.allSatisfy { !$0.isEmpty }
      && !text.contains { $0.isWhitespace || ",;<>\"".contains($0) }
    if !isLikely {
      cells.fault(
        .email, "\u{201C}\(cells.shown(.email))\u{201D} is not a mail address.",
        "Write one address, such as name@example.org.")
    }
    return text
  }

  private mutating func postcodeArea() -> String? {
    guard let text = cells.text(.homePostcodeArea, most: 40) else { return nil }
    let area = text.uppercased()
    let isOutward =
      (1...4).contains(area.utf8.count) && area.first?.isLetter == true
      && area.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    if !isOutward {
      cells.fault(
        .homePostcodeArea, "Only the first half of a postcode is kept.", "Write CV32, not all.")
    }
    return area
  }

  private mutating func suites(_ column: VisitorColumn) -> [SuiteCode] {
    var found: [SuiteCode] = []
    for word in cells.list(column) {
      let code = suites.first { $0.rawValue.lowercased() == word.lowercased() }
      guard let code else {
        cells.fault(
          column, "No suite has the code \u{201C}\(word.prefix(40))\u{201D}.",
          "The scheme's suites are \(suites.map(\.rawValue).joined(separator: ", ")).")
        continue
      }
      if !found.contains(code) { found.append(code) }
    }
    return found
  }

  private mutating func keepApart(_ own: VisitorID?) -> [VisitorID] {
    let found = cells.list(.keepApart).map { VisitorID($0) }
    if let own, found.contains(own) {
      cells.fault(.keepApart, "A visitor cannot be kept apart from themselves.", "Take it out.")
    }
    return found
  }
}
