import Actions
import Findings
import RecordKeeping
import Scheme

/// Makes an action of a concern: what is asked for and by when is frozen here.
struct RaisingActions {
  private let settings: SchemeSettings
  private let now: Instant
  /// Paths of text that the screen withheld until somebody has read it.
  private let flagged: [String]

  init(_ settings: SchemeSettings, at now: Instant, flagged: [String]) {
    self.settings = settings
    self.now = now
    self.flagged = flagged
  }

  /// The entries by which it is asked of the police, as a draft at first.
  ///
  /// What was asked before the records began does not go by itself.
  func entries(
    _ action: Reference, about concern: Concern, goesByItself: Bool = true
  ) -> [Entry] {
    let terms = Terms(
      raisedAt: now,
      goesAt: goesByItself ? goesAt(concern) : nil, allowed: settings.targets)
    return [.action(action, about: concern), .actionTerms(action, terms)]
  }

  private func goesAt(_ concern: Concern) -> Instant? {
    AutomaticSending.moment(
      raisedAt: now, severity: concern.severity, isRestricted: concern.isRestricted,
      isFlagged: isFlagged(concern), workingDays: settings.workingDays,
      reviewDays: settings.reviewDays)
  }

  /// Whether text beside the question waits to be read.
  private func isFlagged(_ concern: Concern) -> Bool {
    guard let slash = concern.path.lastIndex(of: "/") else { return false }
    let group = concern.path[...slash]
    return flagged.contains { $0.hasPrefix(group) && !$0.dropFirst(group.count).contains("/") }
  }
}
