import Actions
import Findings
import Scheme

extension Entry {
  static func concern(_ concern: Concern, _ seals: inout Sealing) -> KeptRow {
    func sealed(_ value: String?, _ field: String) -> KeptValue {
      seals.seal(
        value, .freeText, holder: concern.visit?.rawValue ?? concern.reference.rawValue,
        field: "concern \(concern.reference) \(field)")
    }
    return KeptRow(
      .concern, concern.reference, concern.visit, concern.path, concern.clause, concern.theme,
      concern.severity, concern.kind, concern.owner, concern.wording,
      sealed(concern.words, "words"), sealed(concern.raisedWith, "raised with"),
      concern.raisedAt, sealed(concern.reply, "reply"), concern.isSettled, concern.isRestricted)
  }

  static func broughtIn(_ concern: Concern, _ seals: inout Sealing) -> KeptRow {
    KeptRow(
      .matterBroughtIn, concern.reference, concern.suite, concern.day, concern.calledBefore,
      concern.theme, concern.severity, concern.kind, concern.owner, concern.wording,
      seals.seal(concern.words, .freeText, holder: concern.reference.rawValue, field: "words"),
      concern.isRestricted)
  }

  static func terms(_ terms: Terms, of action: Reference) -> KeptRow {
    func text(_ target: Target) -> String? { terms.allowed[target]?.description }
    return KeptRow(
      .actionTerms, action, terms.raisedAt, terms.goesAt, text(.acknowledge), text(.answer),
      text(.putRight))
  }

  static func event(
    _ event: ActionEvent, of action: Reference, _ seals: inout Sealing
  ) -> KeptRow {
    var result: CheckResult?
    if case .check(let found) = event.deed { result = found }
    func sealed(_ value: String?, _ field: String) -> KeptValue {
      seals.seal(value, .freeText, holder: action.rawValue, field: field)
    }
    return KeptRow(
      .actionDeed, action, event.deed.name, event.at, event.deed.side, event.visit, result,
      event.checkers.isEmpty ? nil : event.checkers.map(\.rawValue).joined(separator: ";"),
      event.until, event.reply, event.owner, sealed(event.named, "named"), event.other,
      event.severity, event.rung?.rawValue, sealed(event.note, "note"))
  }
}
