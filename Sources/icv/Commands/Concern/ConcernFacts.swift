import Actions
import Findings
import Scheme

/// A concern as JSON tells it.
struct ConcernFacts: Encodable {
  let reference: String
  let visit: String?
  let suite: String
  let day: String
  let path: String
  let theme: String
  let severity: Int
  let kind: String
  let owner: String
  let wording: String
  let words: String?
  let raisedWith: String?
  let raisedAt: String?
  let reply: String?
  let settled: Bool
  let restricted: Bool
  let action: String?

  init(_ concern: Concern, action: Action? = nil) {
    reference = concern.reference.rawValue
    visit = concern.visit?.rawValue
    suite = concern.suite.rawValue
    day = concern.day.description
    path = concern.path
    theme = concern.theme.rawValue
    severity = concern.severity.rawValue
    kind = concern.kind.rawValue
    owner = concern.owner.rawValue
    wording = concern.wording
    words = concern.words
    raisedWith = concern.raisedWith
    raisedAt = concern.raisedAt
    reply = concern.reply
    settled = concern.isSettled
    restricted = concern.isRestricted
    self.action = action?.reference.rawValue
  }
}

extension Concern {
  /// Where it came from, in words.
  var origin: String {
    visit.map { "visit \($0)" } ?? "brought in" + (calledBefore.map { " as \($0)" } ?? "")
  }

  /// What became of it, in a word or two.
  var fate: String {
    if severity == .goodPractice { return "praise" }
    if isSettled { return "settled" }
    return isRestricted ? "restricted" : "action"
  }
}
