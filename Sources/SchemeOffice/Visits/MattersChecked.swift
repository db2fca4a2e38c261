import Actions
import Findings
import RecordKeeping
import Scheme

/// What visitors found of matters that police had answered, as their report says.
enum MattersChecked {
  /// An event for each matter that the report names, in the form's order.
  ///
  /// The questions are known by their list, `matters_to_check`, and by the end of their names.
  static func events(
    in filled: FilledForm, visit: Reference, visitors: [VisitorID], at: Instant
  ) -> [(action: Reference, event: ActionEvent)] {
    let form = filled.plan.definition
    let lists = Set(
      form.choiceLists.filter { $0.origin == .mattersToCheck }.map(\.name))
    var found: [(Reference, ActionEvent)] = []
    for (path, question) in form.everyQuestion {
      guard let list = question.kind.list, lists.contains(list),
        let result = result(question.name)
      else { continue }
      let place = "/data/" + path.joined(separator: "/")
      let chosen = filled.standing(at: place)
      guard chosen.isRelevant else { continue }
      let note = note(beside: place, question.name, in: filled)
      for word in chosen.value.split(separator: " ") {
        var event = ActionEvent(.check(result), at: at, note: note)
        event.visit = visit
        event.checkers = visitors
        found.append((Reference(word), event))
      }
    }
    return found
  }

  private static func result(_ name: String) -> CheckResult? {
    if name.hasSuffix("not_fixed") { return .notFixed }
    if name.hasSuffix("unchecked") { return .couldNotCheck }
    return name.hasSuffix("fixed") ? .fixed : nil
  }

  private static func note(
    beside path: String, _ name: String, in filled: FilledForm
  ) -> String? {
    for ending in ["_what", "_why"] {
      let standing = filled.standing(at: path + ending)
      if standing.isRelevant, !standing.value.isEmpty { return standing.value }
    }
    return nil
  }
}
