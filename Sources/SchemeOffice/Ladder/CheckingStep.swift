import Actions
import RecordKeeping
import Scheme

extension Office {
  /// Refuses a step that leads nowhere up: to a rung that is not used, or not above where it is;
  /// and the declining of a step that nothing proposes.
  func check(step event: ActionEvent, of action: Action, in look: Look) throws {
    if event.deed == .declineStep, try look.ladder().addressed(action)?.place.proposal == nil {
      throw OfficeRefusal.ladder(.nothingProposed(action.reference))
    }
    guard event.deed == .stepUp, let rung = event.rung else { return }
    let ladder = try look.ladder()
    let used = ladder.settings(at: look.now).rungs.sorted()
    let now = ladder.addressed(action)?.place.rung
    let above = used.filter { rung in now.map { $0 < rung } ?? true }
    guard above.contains(rung) else {
      throw OfficeRefusal.ladder(
        .noStepUp(action.reference, to: rung, from: now, above: above))
    }
  }
}
