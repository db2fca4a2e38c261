import Findings
import Scheme

/// How one visit of the practice quarter went, as the pair would tell it.
struct DemoVisit {
  /// Which window of the quarter, counted from 0 by week and suite.
  var window: Int
  /// Day of the week, 1 Monday, and the clock times at the door.
  var day: Int
  var arrived: String
  var admitted: String
  var left: String
  /// How many were held, and how many people the pair told of.
  var held: Int
  var told: Int
  /// Answers that differ from a visit on which nothing was wrong, by path below the root.
  var answers: [String: String] = [:]
  /// The second visitor does not stand by the report, and says why in private.
  var dissent: String?

  /// The whole set of answers for the real form, walked as a person walks it.
  ///
  /// What is not told here is answered as on a visit on which all was asked and nothing wrong.
  func answers(on form: FilledForm, suite: SuiteCode, pair: [VisitorID], date: CalendarDay)
    -> NestedAnswer
  {
    var form = form
    var known = answers
    known["visit/suite"] = suite.rawValue
    known["visit/visit_date"] = date.description
    known["visit/visitors"] = pair.map(\.rawValue).joined(separator: " ")
    known["door/arrived"] = arrived
    known["door/admitted"] = admitted
    known["closing/left"] = left
    known["numbers/in_custody"] = known["numbers/in_custody"] ?? String(held)
    known["numbers/people"] = known["numbers/people"] ?? String(told)
    for why in (known["numbers/rest_why"] ?? "asleep").split(separator: " ") {
      known["numbers/rest_\(why)"] = String(max(1, held - told))
    }
    var given: Set<String> = []
    // Each answer may open or close further questions: go on until nothing is left to answer.
    while true {
      let next = leftToAnswer(known, given, form)
      guard !next.isEmpty else { return form.nestedAnswers }
      for path in next {
        given.insert(path)
        let standing = form.standing(at: path)
        guard standing.isRelevant, standing.value.isEmpty else { continue }
        let text = known[String(path.dropFirst(6))] ?? usual(path, in: form)
        _ = form.answer(path, with: text)
        if path.hasSuffix("numbers/people") { grow(&form, to: told) }
      }
    }
  }

  private func grow(_ form: inout FilledForm, to count: Int) {
    while form.instanceCount(of: "/data/detainee") < count,
      form.addInstance(of: "/data/detainee")
    {}
  }

  /// What must be answered now or, once nothing must, what this visit tells of besides.
  private func leftToAnswer(
    _ known: [String: String], _ given: Set<String>, _ form: FilledForm
  ) -> [String] {
    let needed = form.unanswered.filter { !given.contains($0) }
    guard needed.isEmpty else { return needed }
    return known.keys.sorted().map { "/data/" + $0 }.filter { path in
      let standing = form.standing(at: path)
      return !given.contains(path) && standing.isRelevant && standing.value.isEmpty
    }
  }

  /// What is answered when nothing was wrong.
  private func usual(_ path: String, in form: FilledForm) -> String {
    guard let question = form.plan.definition.question(at: path) else { return "" }
    if let usual = DemoVisit.ordinary[question.name] { return usual }
    switch question.kind {
    case .integer: return "0"
    case .time: return left
    case .text: return "Nothing to add."
    case .selectOne(let list), .selectMultiple(let list):
      let names = form.plan.definition.choiceList(list)?.choices.map(\.name) ?? []
      return DemoVisit.preferred.first { names.contains($0) } ?? names.first ?? ""
    default: return "yes"
    }
  }

  private static let preferred = ["fine", "no", "none", "nothing", "unknown", "yes"]

  private static let ordinary = [
    "mode": "in_person", "visit_outcome": "made", "introduced": "visitors",
    "chosen": "everyone", "sex": "male", "age": "adult", "power": "pace", "outcome": "spoken",
    "where_seen": "cell", "consents": "both", "hcp_on_site": "yes", "women_on_duty": "yes",
    "diversion_on_site": "yes",
    "briefing": "nothing", "hcp_wait": "10",
    "judgement": "satisfactory", "rest_why": "asleep", "sum_agreed": "unknown",
    "agreed": "OK", "introduced_by": "visitors",
  ]
}
