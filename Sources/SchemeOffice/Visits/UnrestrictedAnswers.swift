import Findings
import Scheme

/// The answers that would stand had nothing restricted been told.
///
/// A restricted answer can open a question far from itself: a custody number may be asked for the
/// sake of an allegation alone. Left in a copy it would tell of what was left out, so the form is
/// filled in again without whatever opened a question of the restricted lane.
enum UnrestrictedAnswers {
  /// The paths, among answers by path, of those that still count.
  static func paths(
    of answers: [(path: String, value: String)], on day: CalendarDay, _ plan: FormPlan,
    _ hidden: HiddenQuestions
  ) -> Set<String> {
    var left = Dictionary(
      answers.filter { plan.definition.question(at: $0.path)?.kind != .calculate },
      uniquingKeysWith: { first, _ in first })
    func filled(_ values: [String: String]) -> FilledForm {
      FilledForm.filling(
        plan, with: NestedPath.nested(values), at: Instant(day: day, secondsUTC: 43_200),
        zone: .london
      ).form
    }
    func opened(_ values: [String: String]) -> Int {
      filled(values).relevantPaths.count { hidden.lane.contains(AnswerPath.withoutPositions($0)) }
    }
    var count = opened(left)
    for (path, value) in answers where hidden.openers.contains(AnswerPath.withoutPositions(path)) {
      for choice in value.split(separator: " ") {
        let rest = (left[path] ?? "").split(separator: " ").filter { $0 != choice }
        var trial = left
        trial[path] = rest.joined(separator: " ")
        let opens = opened(trial)
        // Only the choices that opened the lane go; what the others opened may be told.
        if opens < count { (left, count) = (trial, opens) }
      }
    }
    return Set(filled(left).values.map(\.path))
  }
}
