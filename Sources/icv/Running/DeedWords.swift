import Actions
import Findings
import Scheme

/// What was done to an action, and whose turn it is, in words.
extension Words {
  /// A deed, as a sentence without its end.
  static func deed(_ deed: Deed) -> String {
    switch deed {
    case .send: "The scheme sent it to the police"
    case .hold: "The scheme held it back"
    case .reword: "The scheme worded the question to the police"
    case .restrict: "The scheme took it out of the suite's sight"
    case .join: "The scheme joined it to another action"
    case .regrade: "The scheme graded it anew"
    case .recur: "The scheme linked it to the earlier matter that came back"
    case .stepUp: "The scheme took it further up"
    case .declineStep: "The scheme declined the step that was proposed"
    case .acknowledge: "Police acknowledged it"
    case .answer: "Police answered"
    case .add: "Police added to their answer"
    case .extend: "Police asked for more time"
    case .cannot: "Police said that it cannot be done"
    case .handOn: "Police handed it on"
    case .grant: "The scheme granted more time"
    case .pause: "The scheme paused its clocks"
    case .resume: "The scheme let its clocks run again"
    case .sendBack: "The scheme sent the answer back"
    case .accept: "The scheme accepted the answer for checking"
    case .disagree: "Scheme and police disagree; both texts stand"
    case .check(.fixed): "Visitors checked: fixed"
    case .check(.notFixed): "Visitors checked: not fixed"
    case .check(.couldNotCheck): "Visitors could not check"
    case .resolve: "The scheme resolved it"
    case .resolveUnchecked: "The scheme resolved it, though it cannot be checked"
    case .reopen: "The scheme reopened it"
    case .unjoin: "The scheme parted it from the other action; it is a draft again"
    }
  }

  /// An event with all that was said, as a sentence.
  static func event(_ event: ActionEvent) -> String {
    var words = event.isAutomatic ? "It went to the police by itself, as written" : deed(event.deed)
    if !event.checkers.isEmpty {
      words += " (\(list(event.checkers.map(\.rawValue)))"
      words += event.visit.map { ", visit \($0))" } ?? ")"
    }
    words += event.reply.map { ", \($0.label)" } ?? ""
    words += event.owner.map { " to \($0.label)" } ?? ""
    words += event.named.map { ", \($0)" } ?? ""
    words += event.other.map { ": \($0)" } ?? ""
    words += event.severity.map { ": \($0.rawValue), \($0.label)" } ?? ""
    words += event.rung.map { ", to \($0.label)" } ?? ""
    words += event.until.map { "; \(untilWords(event.deed)) \(day($0))" } ?? ""
    return words + (event.note.map { ": \"\($0)\"" } ?? ".")
  }

  private static func untilWords(_ deed: Deed) -> String {
    switch deed {
    case .extend: "until"
    case .grant: "to"
    default: "promised by"
    }
  }

  /// Whose turn it is, and what they may do.
  static func turn(_ state: ActionState) -> String {
    switch state {
    case .draft: "the scheme's turn: send it to the police"
    case .open, .reopened: "the police's turn: acknowledge it or answer"
    case .acknowledged: "the police's turn: answer"
    case .answered: "the scheme's turn: accept the answer for checking, or send it back"
    case .toBeChecked: "the scheme's turn: later visitors look whether it is put right"
    case .resolved: "resolved; nothing more is waited for"
    case .disagreed: "left in disagreement; nothing more is waited for"
    case .joined: "followed under the action it was joined to"
    case .restricted: "followed in the restricted lane"
    }
  }
}
