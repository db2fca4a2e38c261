import Actions
import Findings
import Scheme

/// The concerns that a filled form raises, as the record keeps them.
enum ConcernsFound {
  /// Each with a random name, in the form's order.
  static func concerns(
    in filled: FilledForm, visit: Reference, suite: SuiteCode, day: CalendarDay,
    name: () -> Reference
  ) -> [Concern] {
    let form = filled.plan.definition
    let values = filled.values
    return filled.concerns.map { raised in
      let owner = raised.owner.flatMap(Owner.init(rawValue:)) ?? .custody
      let question = form.question(at: raised.path)
      let clause = question?.concerns[raised.clause - 1]
      var concern = Concern(
        reference: name(), visit: visit, suite: suite, day: day, path: raised.path,
        clause: raised.clause, theme: raised.theme, severity: raised.severity,
        kind: raised.kind, owner: owner,
        wording: wording(clause?.text ?? question?.label, else: raised.text),
        isSettled: raised.isSettled ?? false,
        isRestricted: RestrictedLane.takes(theme: raised.theme, owner: owner))
      concern.words = words(beside: raised, values, form)
      concern.raisedWith = raised.raisedWith.map { value in
        beside(clause?.raisedWith, raised.path, form).map {
          AnswerWording.text(value, of: $0, in: form)
        } ?? value
      }
      concern.raisedAt = raised.raisedAt.map { String($0.prefix(5)) }
      concern.reply = raised.reply
      return concern
    }
  }

  /// The form's own words, in which an answer put in could name somebody: it is left out.
  private static func wording(_ text: FormText?, else spoken: String) -> String {
    guard let text else { return spoken }
    return FormTextPiece.pieces(of: text.first).map { piece in
      switch piece {
      case .words(let words): words
      case .answer: "…"
      }
    }.joined()
  }

  /// The question of that name beside the one at a path.
  private static func beside(
    _ name: String?, _ path: String, _ form: FormDefinition
  ) -> Question? {
    guard let name, let end = path.lastIndex(of: "/") else { return nil }
    return form.question(at: path[..<end] + "/" + name)
  }

  /// What the visitors typed beside the question, the reply on the spot left out.
  private static func words(
    beside raised: RaisedConcern, _ values: [(path: String, value: String)],
    _ form: FormDefinition
  ) -> String? {
    let parent = raised.path.lastIndex(of: "/").map { raised.path[..<$0] }
    guard let parent else { return nil }
    let typed = values.filter { path, value in
      path.hasPrefix(parent + "/") && !path.dropFirst(parent.count + 1).contains("/")
        && form.question(at: path)?.kind == .text && !path.hasSuffix("/custody_number")
        && value != raised.reply
    }
    return typed.isEmpty ? nil : typed.map(\.value).joined(separator: "\n")
  }
}
