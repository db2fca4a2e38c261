import Rotas
import Scheme
import Spreadsheets

/// Faults of spreadsheets, each with its file, line and column.
extension Problem {
  /// A spreadsheet's faults, and that nothing was stored.
  static func table(_ faults: [SheetFault], beyond: Int, in file: String?) -> Problem {
    let count = faults.count + beyond
    let listed = faults.prefix(200)
    let more = count > listed.count ? " The first \(listed.count) are listed." : ""
    var problem = Problem(
      .document, "table_faults",
      "\(Words.count(count, "fault")) in the table, so nothing was stored.\(more)", at: file,
      next: "Correct the file and import it again.")
    problem.faults = listed.map { told($0, in: file) }
    return problem
  }

  /// One fault of a spreadsheet, with its file, line and column.
  static func told(_ fault: SheetFault, in file: String?) -> ProblemFault {
    var place = "\(file ?? "line"):\(fault.line)"
    if let column = fault.column { place += ":\(column)" }
    let heading = fault.heading.map { "\($0): " } ?? ""
    var told = ProblemFault(
      place: place, message: "\(heading)\(fault.what) \(fault.remedy)", kind: "table")
    (told.line, told.column, told.field) = (fault.line, fault.column, fault.heading)
    return told
  }

  /// Rules that an allotment breaks, window by window, with its line.
  static func allotment(
    _ breaches: [Breach], lines: [WindowID: Int], in file: String?
  ) -> Problem {
    var problem = Problem(
      .document, "allotment_breaks_rules",
      "The allotment breaks \(Words.count(breaches.count, "rule")), so nothing was stored.",
      at: file, next: "Change these windows and import again.")
    problem.faults = breaches.map { breach in
      let who =
        breach.visitors.isEmpty
        ? "" : " (\(Words.list(breach.visitors.map(\.rawValue))))"
      let line = lines[breach.window]
      let place = line.map { "\(file ?? "line"):\($0)" } ?? breach.window.rawValue
      let statement = breach.rule.rule?.statement ?? breach.rule.rawValue
      var told = ProblemFault(
        place: place,
        message: "\(breach.suite), week of \(Words.day(breach.week.monday))\(who): \(statement)",
        kind: breach.rule.rawValue)
      (told.line, told.field) = (line, breach.window.rawValue)
      return told
    }
    return problem
  }
}
