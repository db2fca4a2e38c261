public import Actions
import Findings
public import Scheme

/// What became of what was asked of the force, in counts that add up over days and suites.
///
/// Times are told in bands and not as averages, so that quarters make up the year.
struct ActionDeeds {
  /// What is counted and on which day, one entry for each thing that happened.
  private(set) var counted: [(measure: PublicMeasure, day: CalendarDay)] = []

  /// The deeds of an action; `returns` are the days on which another action was its return.
  init(_ action: Action, returns: [CalendarDay]) {
    guard let sent = action.sentAt.map({ LondonTime.day(at: $0) }) else { return }
    counted.append((.actionsSent, sent))
    if let answer = action.events.first(where: { $0.deed == .answer || $0.deed == .cannot })?.day {
      let days = sent.days(until: answer)
      let band: PublicMeasure =
        days <= 7 ? .answeredInAWeek : days <= 28 ? .answeredInAMonth : .answeredLater
      counted += [(.actionsAnswered, answer), (band, answer)]
    }
    if action.state == .disagreed, let day = action.closedAt.map({ LondonTime.day(at: $0) }) {
      counted.append((.actionsDisagreed, day))
    }
    addResolutions(of: action, returns: returns)
  }

  private mutating func addResolutions(of action: Action, returns: [CalendarDay]) {
    for (index, event) in action.events.enumerated()
    where event.deed == .resolve || event.deed == .resolveUnchecked {
      let days = action.concern.day.days(until: event.day)
      let band: PublicMeasure =
        days <= 28 ? .resolvedInAMonth : days <= 91 ? .resolvedInAQuarter : .resolvedLater
      counted += [(.actionsResolved, event.day), (band, event.day)]
      let reopened = action.events[(index + 1)...].first { $0.deed == .reopen }?.day
      let back = ([reopened].compactMap(\.self) + returns.filter { $0 >= event.day }).min()
      for (after, held, cameBack) in ActionDeeds.holds {
        let asked = event.day.adding(days: after)
        counted.append(((back.map { $0 <= asked } ?? false) ? cameBack : held, asked))
      }
    }
  }

  /// Days after resolving at which it is asked whether it held.
  private static let holds: [(Int, PublicMeasure, PublicMeasure)] = [
    (90, .heldNinety, .cameBackNinety), (180, .heldHalfYear, .cameBackHalfYear),
  ]
}

extension PublicFigures {
  /// Counts what happened to actions; restricted ones are told nowhere here.
  ///
  /// Days after `today` are not counted: what has not come yet has not held.
  public mutating func add(_ actions: [Action], today: CalendarDay) {
    var returns: [Reference: [CalendarDay]] = [:]
    for action in actions {
      for event in action.events where event.deed == .recur {
        if let other = event.other { returns[other, default: []].append(event.day) }
      }
    }
    for action in actions where !action.isRestricted {
      let deeds = ActionDeeds(action, returns: returns[action.reference] ?? [])
      for deed in deeds.counted where deed.day <= today {
        addDeed(deed.measure.rawValue, suite: action.concern.suite.rawValue, on: deed.day)
      }
    }
  }
}
