import Actions
import RecordKeeping
import ReportPapers
import Scheme

/// What a report tells of an action: whose turn it was, how long it waited for whom, and checks.
struct ClocksTold {
  private let workingDays: WorkingDays

  init(_ look: Look, on day: CalendarDay) throws {
    workingDays = try look.settings(on: day).workingDays
  }

  /// An action as it stood at the moment it was read for.
  func asked(_ action: Action, _ words: SafeWords) -> AskedOfForce {
    var asked = AskedOfForce(state: action.state.label)
    asked.sentOn = action.sentAt.map(LondonTime.day)
    asked.answeredOn = action.events.first { $0.deed == .answer || $0.deed == .cannot }?.day
    asked.closedOn = action.closedAt.map(LondonTime.day)
    asked.turn = action.state.waitsFor.map {
      turn($0 == .scheme ? .scheme : action.owner.waitedFor)
    }
    let reckoning = action.reckoning(workingDays)
    asked.isLate = !reckoning.overdue.isEmpty || !reckoning.broken.isEmpty
    asked.isDisagreed = action.state == .disagreed
    asked.answer = words.told(
      action.events.last { $0.deed.side == .police && $0.note != nil }?.note)
    asked.waited = waited(action)
    asked.checks = action.events.compactMap { event in
      guard case .check(let result) = event.deed else { return nil }
      return CheckedLater(
        on: event.day, isFixed: result == .couldNotCheck ? nil : result == .fixed)
    }
    return asked
  }

  private func turn(_ side: WaitedFor) -> Turn {
    switch side {
    case .force: .force
    case .otherOwner: .otherOwner
    case .scheme: .scheme
    }
  }

  /// Days from its sending to its close, laid at the door of whoever was waited for.
  private func waited(_ action: Action) -> DaysWaited {
    var waited = DaysWaited()
    guard let split = action.waiting(workingDays) else { return waited }
    for (side, part) in split.parts { waited[turn(side)] += part.days }
    return waited
  }
}
