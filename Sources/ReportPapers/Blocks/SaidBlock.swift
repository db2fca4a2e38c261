import Scheme

/// You said, they did: what was asked of the force, and what it answered.
struct SaidBlock {
  let report: PeriodReport
  private static let most = 12

  var parts: [ReportPart] {
    let told = report.asked
    guard !told.isEmpty else { return [] }
    let shown = told.prefix(Self.most).map(exchange)
    let more = told.count - shown.count
    return shown + (more > 0 ? [.words("And \(Count.words(more)) more.")] : [])
  }

  private func exchange(_ matter: ConcernTold) -> ReportPart {
    let asked = matter.asked
    let done: String =
      if let answer = asked?.answer {
        answer
      } else if asked?.answeredOn != nil {
        "Answered; the words are not told here."
      } else {
        "No answer yet."
      }
    let suite = report.name(of: matter.suite.rawValue)
    return .exchange(
      asked: matter.wording, done: done,
      when: "\(suite), \(matter.raisedOn.words). \(Self.standing(matter))")
  }

  private static func standing(_ matter: ConcernTold) -> String {
    guard let asked = matter.asked else { return "" }
    let looked = asked.checks.filter { $0.isFixed != nil }
    let last = looked.last.map { check in
      let found = check.isFixed == true ? "put right" : "not put right"
      return "Visitors looked on \(check.day.words): \(found). "
    }
    return (last ?? "") + "At the end of these months: \(asked.state)."
  }
}
