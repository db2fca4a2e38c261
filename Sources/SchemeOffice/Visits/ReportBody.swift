import Findings
import RecordKeeping
import Scheme

/// The body of a report: which answers are personal, and which text waits to be read.
struct ReportBody {
  let answers: [ReportAnswer]
  /// Flagged text by its path, with what it was taken for.
  let withheld: [(path: String, screenedAs: String)]

  init(_ filled: FilledForm, suites: [CustodySuite]) {
    let screen = IdentityScreen(of: suites)
    let form = filled.plan.definition
    var withheld: [(String, String)] = []
    answers = filled.values.map { path, value in
      let matter = ReportBody.matter(path, in: form)
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
  static func matter(_ path: String, in form: FormDefinition) -> PersonalMatter {
    guard let question = form.question(at: path) else { return .none }
    if question.name == "custody_number" { return .custodyNumber }
    return question.kind == .text ? .freeText : .none
  }
}
