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
  func entries(_ action: Reference, about concern: Concern) -> [Entry] {
    let terms = Terms(
      raisedAt: now,
      goesAt: AutomaticSending.moment(
        raisedAt: now, severity: concern.severity, isRestricted: concern.isRestricted,
        isFlagged: isFlagged(concern), workingDays: settings.workingDays,
        reviewDays: settings.reviewDays),
      allowed: UsualTerms.allowed(concern.severity, settings.answerDays))
    return [.action(action, about: concern), .actionTerms(action, terms)]
  }

  /// Whether text beside the question waits to be read.
  private func isFlagged(_ concern: Concern) -> Bool {
    guard let slash = concern.path.lastIndex(of: "/") else { return false }
    let group = concern.path[...slash]
    return flagged.contains { $0.hasPrefix(group) && !$0.dropFirst(group.count).contains("/") }
  }
}
