import Findings
import Scheme

/// A matter on its way up, event by event and trouble by trouble.
struct Climb {
  private let ladder: Ladder
  private var severity: Severity
  private var steps: [LadderStep] = []
  private var waiting: [Trouble] = []
  private var declined: [Trouble] = []
  private var decline: ActionEvent?
  private var handedOn: ActionEvent?

  init(ladder: Ladder, severity: Severity) {
    self.ladder = ladder
    self.severity = severity
  }

  /// Something was done to the matter.
  mutating func take(_ event: ActionEvent) {
    switch event.deed {
    case .send:
      let first = ladder.settings(at: event.at).first(isSerious: severity == .serious)
      if steps.isEmpty, let first {
        steps = [LadderStep(rung: first, at: event.at, cause: .sent)]
      }
    case .stepUp:
      guard let rung = event.rung else { return }
      move(to: rung, at: event.at, .taken(note: event.note, by: event.by))
      waiting = []
    case .declineStep:
      // What was declined is proposed no more; what goes wrong from now on is.
      declined += waiting
      waiting = []
      decline = event
    case .handOn: handedOn = event
    case .regrade: regrade(to: event.severity ?? severity)
    default: break
    }
  }

  /// A matter that is graded worse than it was when a step was declined is looked at again.
  private mutating func regrade(to new: Severity) {
    if new > severity, !declined.isEmpty {
      waiting += declined
      declined = []
      decline = nil
    }
    severity = new
  }

  /// A trouble speaks for a step: it is taken where the force agreed to that, else it waits.
  mutating func meet(_ trouble: Trouble, at moment: Instant) {
    guard let current = steps.last, !declined.contains(trouble) else { return }
    let settings = ladder.settings(at: moment)
    if let next = settings.next(above: current.rung), settings.happensByItself(next) {
      move(to: next, at: moment, .byItself(trouble.kind))
      waiting.removeAll { $0 == trouble }
    } else if !waiting.contains(trouble) {
      waiting.append(trouble)
    }
  }

  private mutating func move(to rung: Rung, at moment: Instant, _ cause: LadderStep.Cause) {
    steps.append(LadderStep(rung: rung, at: moment, cause: cause))
    handedOn = nil
    decline = nil
  }

  /// Where it has come to; nothing is proposed for what is closed.
  func place(isOpen: Bool, asOf: Instant) -> LadderPlace? {
    guard let current = steps.last else { return nil }
    let reasons = waiting.filter { $0.stands(at: asOf) }
    var proposal: ProposedStep?
    if isOpen, !reasons.isEmpty {
      proposal = ladder.settings(at: asOf).next(above: current.rung).map {
        ProposedStep(rung: $0, reasons: reasons)
      }
    }
    return LadderPlace(
      steps: steps, proposal: proposal, declined: proposal == nil ? decline : nil,
      handedOn: handedOn)
  }
}
