import Actions
import Findings
import Scheme
import SchemeOffice

/// Actions in the groups of their urgency, each with why it is overdue.
struct ActionGroups {
  private let actions: [ListedAction]

  init(_ actions: [ListedAction]) { self.actions = actions }

  var text: String {
    guard !actions.isEmpty else { return "No actions." }
    let groups = Urgency.allCases.map { (title: $0.label, of: Optional($0)) } + [("closed", nil)]
    return groups.compactMap { title, urgency in
      let found = actions.filter { $0.reckoning.urgency == urgency }
      guard !found.isEmpty else { return nil }
      let heading = title.prefix(1).uppercased() + title.dropFirst()
      return "\(heading) (\(found.count))\n" + table(found)
    }.joined(separator: "\n\n")
  }

  private func table(_ found: [ListedAction]) -> String {
    var columns = Columns("ACTION", "SUITE", "SEV", "STATE", "ENDS", "WHAT")
    for listed in found {
      let action = listed.action
      let why = listed.reckoning.overdue.map { "\n" + Words.overdue($0) + "." }
      let found = " Found \(Words.day(action.concern.day))."
      columns.add(
        action.reference.rawValue, action.concern.suite.rawValue, "\(action.severity.rawValue)",
        action.state.label, listed.reckoning.next?.due.map(ends) ?? "-",
        action.question + found + why.joined())
    }
    return columns.text(ifEmpty: "")
  }

  private func ends(_ due: Due) -> String {
    switch due {
    case .endOf(let day): Words.shortDay(day)
    case .moment(let moment): Words.moment(moment)
    }
  }
}
