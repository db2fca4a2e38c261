import Actions
import Findings
import RecordKeeping
import ReportPapers
import Scheme

/// The concerns of a period as a report tells them: what is restricted is nowhere in it.
struct ConcernsTold {
  /// Every concern that was raised, open or closed in the period.
  let concerns: [ConcernTold]
  /// What was praised, latest first.
  let praise: [Praise]

  /// Reads the concerns of some days; of a paper for everybody no free text is told.
  init(
    _ days: ClosedRange<CalendarDay>, isPublic: Bool, look: Look, office: Office
  ) throws {
    let words = SafeWords(look.picture.suites, isPublic: isPublic)
    // As it stood when the period ended, so that a report built later tells the same.
    let end = min(days.end, look.now)
    let actions = try office.records.actions(.touching(days), asOf: end).map { $0.until(end) }
    let clocks = try ClocksTold(look, on: days.upperBound)
    let byConcern = Dictionary(
      actions.map { ($0.concern.reference, $0) }, uniquingKeysWith: { first, _ in first })
    let found = try office.records.concerns(.found(days))
    let earlier = actions.map(\.concern).filter { $0.day < days.lowerBound }
    // What was restricted since then is told as little as what was restricted at once.
    let restricted = Set(
      try office.records.actions(.touching(days), asOf: look.now).filter(\.isRestricted)
        .map(\.concern.reference))
    let free = (earlier + found).filter {
      !$0.isRestricted && !restricted.contains($0.reference)
    }
    concerns = free.filter { $0.severity != .goodPractice }.map { concern in
      let action = byConcern[concern.reference]
      return ConcernTold(
        reference: concern.reference, suite: concern.suite, theme: concern.theme,
        severity: action?.severity ?? concern.severity, raisedOn: concern.day,
        wording: words.told(action?.question) ?? concern.wording,
        settledAtVisit: concern.isSettled,
        asked: action.map { clocks.asked($0, words) })
    }
    praise = found.filter { $0.severity == .goodPractice && !$0.isRestricted }.map { concern in
      Praise(
        suite: concern.suite, theme: concern.theme, day: concern.day,
        wording: words.told(concern.words))
    }.sorted { $0.day > $1.day }
  }
}

extension Action {
  /// The action as it stood at a moment: what happened since is left out.
  fileprivate func until(_ moment: Instant) -> Action {
    Action(
      reference: reference, concern: concern, terms: terms,
      kept: events.filter { $0.at < moment && !$0.isAutomatic }, asOf: moment)
  }
}
