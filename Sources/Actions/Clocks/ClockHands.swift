import Scheme

/// A clock while it is being worked out: what it has counted, what is left, and whether it runs.
struct ClockHands {
  let counting: Counting
  private(set) var allowance: Allowance
  /// Since when it runs; nil while it stands still.
  private(set) var since: Mark?
  private(set) var due: Due?
  private(set) var isLate = false
  /// Counted before it last began to run, and left at that mark.
  private var counted = 0
  private var remaining: Int
  /// A day granted while it stood still, for when it runs again.
  private var granted: CalendarDay?

  init(_ allowance: Allowance, _ counting: Counting) {
    self.allowance = allowance
    self.counting = counting
    remaining = ClockTime(allowance).amount
  }

  /// What it has counted up to a mark.
  func used(at mark: Mark) -> ClockTime { ClockTime(counted + passed(at: mark), unit) }

  /// What is left at a mark; negative when it is over.
  func left(at mark: Mark) -> ClockTime { ClockTime(remaining - passed(at: mark), unit) }

  /// Whether its time was up at a mark.
  func isOver(at mark: Mark) -> Bool {
    guard !isLate, since != nil, let due else { return isLate }
    return mark.isPast(due)
  }

  /// Lets it run from a mark with what is left.
  mutating func run(from mark: Mark) {
    since = mark
    if !isLate { due = counting.due(remaining, unit, from: mark) }
    if let granted {
      self.granted = nil
      grant(until: granted, at: mark)
    }
  }

  /// Lets it stand still from a mark on.
  mutating func stand(at mark: Mark) {
    isLate = isOver(at: mark)
    (counted, remaining) = (used(at: mark).amount, left(at: mark).amount)
    since = nil
  }

  /// Marks that its time was up; it goes on counting how far it is over.
  mutating func expire() { isLate = true }

  /// Moves the end to a later day; a day that is no later moves nothing.
  mutating func grant(until day: CalendarDay, at mark: Mark) {
    guard let since, let due else {
      granted = max(granted ?? day, day)
      return
    }
    let later = Due.endOf(day)
    guard later > due else { return }
    self.due = later
    remaining = counting.left(unit, from: since, until: later)
    isLate = isLate && mark.isPast(later)
  }

  /// Gives it the time of another severity, whole and from this mark.
  ///
  /// Graded more serious it is never due later than it was; graded less serious never sooner.
  mutating func regrade(to new: Allowance, isMoreSerious: Bool, at mark: Mark) {
    let wasRunning = since != nil
    if wasRunning { stand(at: mark) }
    let (old, oldUnit, whole) = (remaining, unit, ClockTime(new).amount)
    allowance = new
    counted = 0
    guard wasRunning, let oldDue = due else {
      isLate = isLate && isMoreSerious
      let kept = oldUnit == unit ? old : isLate ? 0 : whole
      remaining = isMoreSerious ? min(kept, whole) : max(kept, whole)
      return
    }
    since = mark
    let fresh = counting.due(whole, unit, from: mark)
    guard isMoreSerious ? oldDue < fresh : oldDue > fresh else {
      (due, remaining, isLate) = (fresh, whole, false)
      return
    }
    remaining = oldUnit == unit ? old : counting.left(unit, from: mark, until: oldDue)
  }

  private var unit: Allowance.Unit { allowance.unit }

  private func passed(at mark: Mark) -> Int {
    since.map { counting.passed(unit, from: $0, to: mark) } ?? 0
  }
}
