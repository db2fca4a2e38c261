import ArgumentParser
import Returns
import Scheme
import SchemeOffice

/// Returns and their remarks in words and as JSON.
enum ReturnText {
  /// What was built, and what the rules say of it.
  static func built(_ file: ReturnFile, path: String?) -> String {
    let period = file.paper.header
    var lines = ["Return for \(period.periodStart) to \(period.periodEnd), serial \(period.serial)"]
    for suite in file.paper.suites {
      let held = suite.detainees
      lines.append(
        "  \(suite.code)  \(suite.visits.completed) visits, "
          + "\(held.inCustody.map(String.init) ?? "not held") in custody, "
          + "\(held.seen.map(String.init) ?? "not held") seen "
          + "(\(held.spokenTo.map(String.init) ?? "not held") spoken to)")
    }
    lines += remarks(file.remarks) + notRun(file.outcome.notRun)
    lines.append(path.map { "Written to \($0)" } ?? "Nothing was written.")
    return lines.joined(separator: "\n")
  }

  /// Each remark on a line, or that there is none.
  static func remarks(_ remarks: [ReturnRemark]) -> [String] {
    guard !remarks.isEmpty else { return ["No rule has anything to say."] }
    return remarks.map { remark in
      let place = remark.suite.map { " \($0)" } ?? ""
      let told = remark.explanation.map { "\n      explained: \($0)" } ?? ""
      return "  \(remark.severity.word) \(remark.rule)\(place): \(remark.message)\(told)"
    }
  }

  /// The rules that were not run, one line for each reason.
  static func notRun(_ rules: [RuleNotRun]) -> [String] {
    var reasons: [String] = []
    for rule in rules where !reasons.contains(rule.why) { reasons.append(rule.why) }
    return reasons.map { why in
      let codes = rules.filter { $0.why == why }.map(\.rule)
      return "  Not asked \(codes.joined(separator: ", ")): \(why)."
    }
  }

  /// The records as they stand: each remark with the visits behind it and how to look at them.
  static func checked(_ found: RecordsCheck) -> [String] {
    var lines = ["The records of \(found.days.lowerBound) to \(found.days.upperBound) so far"]
    if found.remarks.isEmpty { lines += remarks([]) }
    for traced in found.remarks {
      lines += remarks([traced.remark])
      guard let visits = traced.visits, let first = visits.references.first else { continue }
      let more = visits.count - visits.references.count
      lines.append(
        "      visits: " + visits.references.joined(separator: ", ")
          + (more > 0 ? " and \(more) more" : ""))
      lines.append("      columns: " + visits.columns.joined(separator: ", "))
      if !traced.questions.isEmpty {
        lines.append("      questions: " + traced.questions.joined(separator: ", "))
      }
      lines.append("      look: icv visit show \(first)")
    }
    return lines + notRun(found.notRun)
  }

  /// The exit that the remarks ask for: errors and failures 3, unexplained queries 4 when strict.
  static func exit(for remarks: [ReturnRemark], strict: Bool) -> ExitCode? {
    if remarks.contains(where: { $0.severity != .query }) {
      return ExitCode(Problem.Exit.document.rawValue)
    }
    if strict, remarks.contains(where: \.isUnexplained) {
      return ExitCode(Problem.Exit.unexplained.rawValue)
    }
    return nil
  }
}

/// What is typed for a period.
enum ReturnTyped {
  /// A period of whatever type its text has.
  static func anyPeriod(_ text: String) throws -> ReturnPeriod {
    for type in [ReturnType.quarter, .annual, .inspection] {
      if let period = ReturnPeriod(text, for: type) { return period }
    }
    throw Problem(
      .usage, "bad_period", "\"\(text)\" is no period.", at: "--period",
      next: "A quarter is written 2026-Q2, a year 2026-27, other days DAY..DAY.")
  }

  static func period(_ text: String, type: String) throws -> ReturnPeriod {
    guard let kind = ReturnType(rawValue: type.uppercased()) else {
      throw Problem(
        .usage, "unknown_type", "\"\(type)\" is no type of return.", at: "--type",
        next: "Known: annual, quarter, inspection.")
    }
    guard let period = ReturnPeriod(text, for: kind) else {
      throw Problem(
        .usage, "bad_period", "\"\(text)\" is no period of a return of type \(type).",
        at: "--period",
        next: "A quarter is written 2026-Q2, a year 2026-27, an inspection DAY..DAY.")
    }
    return period
  }
}

extension RuleSeverity {
  /// The severity in a word.
  var word: String {
    switch self {
    case .fail: "Fails"
    case .error: "Error"
    case .query: "Query"
    }
  }
}
