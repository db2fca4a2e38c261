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
          + "\(held.spokenTo.map(String.init) ?? "not held") spoken to")
    }
    lines += remarks(file.remarks)
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

/// A remark as JSON tells it.
struct RemarkFacts: Encodable {
  let rule: String
  let severity: String
  let suite: String?
  let message: String
  let explanation: String?

  init(_ remark: ReturnRemark) {
    rule = remark.rule
    severity = remark.severity.rawValue
    suite = remark.suite
    message = remark.message
    explanation = remark.explanation
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
