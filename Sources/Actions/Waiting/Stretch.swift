import Scheme

/// How an action stands between two things that happen to it.
struct Stretch {
  private(set) var state = ActionState.draft
  private(set) var isPaused = false
  private(set) var owner: Owner

  init(owner: Owner) { self.owner = owner }

  /// Whom it waits for; nil when closed.
  var waitedFor: WaitedFor? {
    switch state.waitsFor {
    case nil: nil
    case .scheme: .scheme
    case .police: isPaused ? .scheme : owner.waitedFor
    }
  }

  /// As it stands after an event.
  func after(_ event: ActionEvent) -> Stretch { after(event.deed, owner: event.owner) }

  /// As it stands after a deed, with the owner to whom it was handed on.
  func after(_ deed: Deed, owner handedOnTo: Owner?) -> Stretch {
    var next = self
    next.state = state.after(deed)
    if deed == .pause { next.isPaused = true }
    if deed == .resume || next.state.waitsFor != state.waitsFor { next.isPaused = false }
    if deed == .handOn { next.owner = handedOnTo ?? owner }
    return next
  }
}

/// The stretches of an action, each with its beginning and its end, the last ending at `asOf`.
struct Stretches {
  private let action: Action
  private var index = 0
  private var stretch: Stretch

  init(_ action: Action) {
    self.action = action
    stretch = Stretch(owner: action.concern.owner)
  }

  mutating func next() -> (Stretch, start: Instant, end: Instant)? {
    guard index < action.events.count else { return nil }
    let event = action.events[index]
    stretch = stretch.after(event)
    index += 1
    let end = index < action.events.count ? action.events[index].at : action.asOf
    return (stretch, event.at, max(event.at, end))
  }
}
