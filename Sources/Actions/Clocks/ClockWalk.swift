import Findings
import Scheme

/// Walks through what happened to an action and works out one of its clocks.
struct ClockWalk {
  let terms: Terms
  private let events: [ActionEvent]
  let target: Target
  let counting: Counting
  /// Whether each turn is told; a list of thousands asks only where the clock stands.
  let tellsTurns: Bool
  /// The clock itself; nil before it first starts, and for a severity that has none.
  var hands: ClockHands?
  var turns: [ClockTurn] = []
  var stretch: Stretch
  var severity: Severity
  var isMet = false
  var isLifted = false
  var hasBegun = false
  /// Whether police have said anything since the turn last passed to them anew.
  var isAcknowledged = false
  /// The day, still to come when it was promised, until which the clock to put right runs on.
  private var promisedDay: CalendarDay?

  init(_ action: Action, _ target: Target, _ days: WorkingDays, tellsTurns: Bool) {
    self.tellsTurns = tellsTurns
    terms = action.terms
    events = action.events
    self.target = target
    counting = Counting(days: days)
    severity = action.concern.severity
    stretch = Stretch(owner: action.concern.owner)
  }

  /// The clock as it stands at a mark after everything that happened; nil where none ever ran.
  func clock(after happenings: [Happening], asOf now: Mark) -> Clock? {
    var walk = self
    for happening in happenings { walk.take(happening) }
    return walk.told(at: now)
  }

  private mutating func told(at mark: Mark) -> Clock? {
    passTime(until: mark)
    guard let hands else { return nil }
    let isOver = hands.isOver(at: mark)
    var standing = stretch.isPaused ? Clock.Standing.paused : .stopped
    if isMet {
      standing = isOver ? .metLate : .metInTime
    } else if hands.since != nil {
      standing = isOver ? .overdue : .running
    }
    return Clock(
      target: target, allowance: hands.allowance, standing: standing, due: hands.due,
      isLate: isOver, used: hands.used(at: mark), left: hands.left(at: mark), turns: turns)
  }

  private mutating func take(_ event: Happening) {
    let mark = event.mark
    passTime(until: mark)
    stretch = stretch.after(event.deed, owner: event.owner)
    switch event.deed {
    case .send, .sendBack, .reopen, .check(.notFixed): startAnew()
    case .regrade: regrade(by: event)
    case .grant, .extend: moreTime(event)
    default: break
    }
    promise(event)
    if event.deed.side == .police { isAcknowledged = true }
    if meets(event) {
      hands?.stand(at: mark)
      isMet = true
      tell(.met, event)
    }
    align(to: event)
  }

  /// Whether the deed is what the clock measures.
  private func meets(_ event: Happening) -> Bool {
    guard hands != nil, !isMet, !isLifted else { return false }
    switch target {
    case .acknowledge: return event.deed.side == .police
    case .answer: return event.deed == .answer || event.deed == .cannot
    // Building work is promised with a date and takes as long as it takes.
    case .putRight:
      return event.deed == .resolve || (stretch.owner == .estates && event.promise != nil)
    }
  }

  /// Keeps the day until which a promise lets the clock run on; a deed of today promises nothing.
  private mutating func promise(_ event: Happening) {
    switch event.deed {
    case .answer: promisedDay = event.promise
    case .add: promisedDay = event.promise ?? promisedDay
    case .cannot, .sendBack, .reopen, .check(.notFixed), .check(.fixed): promisedDay = nil
    default: break
    }
    if let day = promisedDay, day <= event.mark.day, event.promise == day { promisedDay = nil }
  }

  /// Lets it run or stand still as the turn has it.
  private mutating func align(to event: Happening) {
    guard let hands, !isMet, !isLifted else { return }
    let mark = event.mark
    switch (hands.since != nil, shouldRun(at: mark)) {
    case (false, true):
      self.hands?.run(from: mark)
      tell(hasBegun ? .goesOn : .starts, event)
      hasBegun = true
    case (true, false):
      self.hands?.stand(at: mark)
      tell(.stops, event)
    case (true, true) where event.promise != nil && target == .putRight:
      tell(.runsOn, event)
    default: break
    }
  }

  private func shouldRun(at mark: Mark) -> Bool {
    if stretch.state.waitsFor == .police { return !stretch.isPaused }
    guard target == .putRight, !stretch.state.isClosed, let promisedDay else { return false }
    return mark.day <= promisedDay
  }

  /// Tells what time alone did before a mark: a promised day that ended, a time that was up.
  private mutating func passTime(until mark: Mark) {
    if let day = promisedDay, day < mark.day {
      promisedDay = nil
      if target == .putRight, stretch.state.waitsFor == .scheme, hands?.since != nil {
        let end = Mark(endOf: day)
        ranOut(before: end)
        hands?.stand(at: end)
        tell(.stops, .promisedDay(day), at: end)
      }
    }
    ranOut(before: mark)
  }

  private mutating func ranOut(before mark: Mark) {
    guard let hands, hands.since != nil, !hands.isLate, let due = hands.due, mark.isPast(due)
    else { return }
    self.hands?.expire()
    tell(.ranOut, .time, at: Mark(lastOf: due))
  }

  mutating func tell(_ kind: ClockTurn.Kind, _ event: Happening) {
    guard tellsTurns else { return }
    tell(kind, .event(events[event.index]), at: event.mark)
  }

  private mutating func tell(
    _ kind: ClockTurn.Kind, _ cause: ClockTurn.Cause, at mark: Mark
  ) {
    guard tellsTurns, let hands else { return }
    turns.append(
      ClockTurn(
        at: mark.at, day: mark.day, kind: kind, cause: cause, used: hands.used(at: mark),
        left: hands.left(at: mark), due: hands.since == nil ? nil : hands.due))
  }
}
