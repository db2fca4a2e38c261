/// The first thing that keeps a form from being complete.
public struct FormFailure: Sendable, Hashable {
  /// The question's path.
  public let path: String
  /// `.required` or `.constraint`.
  public let outcome: AnswerOutcome
}

extension FilledForm {
  /// What keeps the form from being final, by Collect's check; nil when nothing does.
  ///
  /// Every relevant question, in order, is answered anew with the answer it has.
  public mutating func validate() -> FormFailure? {
    growCountedRepeats()
    for stop in stops() where stop.event == .question && slot(stop.place).isRelevant {
      if plan.nodes[stop.place.node].choices != nil { _ = show(stop.place) }
      let outcome = commit(slot(stop.place).held, at: stop.place)
      if outcome != .accepted { return FormFailure(path: path(of: stop.place), outcome: outcome) }
    }
    return nil
  }
}
