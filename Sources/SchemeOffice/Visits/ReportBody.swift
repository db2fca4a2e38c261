import Findings
import RecordKeeping
import Scheme

/// The body of a report: which answers are personal, and which text waits to be read.
struct ReportBody {
  let answers: [ReportAnswer]
  /// Flagged text by its path, with what it was taken for.
  let withheld: [(path: String, screenedAs: String)]

  init(_ filled: FilledForm, suites: [CustodySuite]) {
    let screen = IdentityScreen(ordinaryWords: Set(suites.map(\.name)))
    let kinds = ReportBody.kinds(of: filled.plan.definition)
    var withheld: [(String, String)] = []
    answers = filled.values.map { path, value in
      let matter = ReportBody.matter(path, kinds)
      if matter == .freeText {
        let remarks = screen.remarks(on: value)
        if !remarks.isEmpty {
          let kinds = Set(remarks.map(\.kind.rawValue)).sorted()
          withheld.append((path, kinds.joined(separator: " ")))
        }
      }
      return ReportAnswer(path: path, value: value, matter: matter)
    }
    self.withheld = withheld
  }

  /// Whether an answer could identify somebody: whatever was typed freely could.
  static func matter(_ path: String, _ kinds: [String: QuestionKind]) -> PersonalMatter {
    let bare = barePath(path)
    if bare.hasSuffix("/custody_number") { return .custodyNumber }
    return kinds[bare] == .text ? .freeText : .none
  }

  /// Every question's kind by its path without the numbers of instances.
  static func kinds(of form: FormDefinition) -> [String: QuestionKind] {
    Dictionary(
      form.everyQuestion.map { ("/data/" + $0.path.joined(separator: "/"), $0.question.kind) },
      uniquingKeysWith: { first, _ in first })
  }

  /// `/data/detainee[2]/outcome` as `/data/detainee/outcome`.
  static func barePath(_ path: String) -> String {
    var isInside = false
    return String(
      path.filter { character in
        if character == "[" { isInside = true }
        defer { if character == "]" { isInside = false } }
        return !isInside
      })
  }
}
