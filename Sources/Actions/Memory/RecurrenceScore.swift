import Findings
import Scheme

/// How much a concern looks like the return of an earlier one: points out of a hundred.
///
/// Only within one suite and theme, the earlier one found first and not more than two years before.
/// 60 points for the same confirmed asset; two confirmed assets that differ end it. 20 points for
/// the same question of the form, 50 where it is about a practice, which has no asset to tell one
/// from another. Up to 60 points for how alike the visitors' own words are by trigrams. What makes
/// 50 together is proposed; more than a hundred counts as a hundred.
struct RecurrenceScore: Sendable {
  let points: Int
  let reasons: [RecurrenceReason]

  /// The score, or nil where it is no return of that one.
  init?(of later: Concern, after earlier: Concern, about assets: [Reference: Reference]) {
    guard later.suite == earlier.suite, later.theme == earlier.theme,
      earlier.day < later.day, earlier.day.days(until: later.day) <= RecurrenceScore.reach
    else { return nil }
    var points = 0
    var reasons: [RecurrenceReason] = []
    if let one = assets[later.reference], let other = assets[earlier.reference] {
      guard one == other else { return nil }
      points += 60
      reasons.append(.sameAsset)
    }
    if let asked = RecurrenceScore.question(later), asked == RecurrenceScore.question(earlier) {
      points += later.kind == .practice ? 50 : 20
      reasons.append(.sameQuestion)
    }
    if let likeness = RecurrenceScore.likeness(later, earlier) {
      points += Int((likeness * 60).rounded())
      if likeness >= 0.3 { reasons.append(.similarWords) }
    }
    guard points >= RecurrenceScore.least else { return nil }
    self.points = min(points, 100)
    self.reasons = reasons
  }

  /// The least score that is proposed.
  static let least = 50
  /// Days after which a matter of the same kind is a new one.
  static let reach = 730

  /// The question by its place in the form, whichever person or room it was asked of; nil of a
  /// matter that no form asked about.
  private static func question(_ concern: Concern) -> String? {
    guard concern.visit != nil else { return nil }
    return AnswerPath.withoutPositions(concern.path) + "#\(concern.clause)"
  }

  private static func likeness(_ one: Concern, _ other: Concern) -> Double? {
    guard let mine = one.words, let theirs = other.words else { return nil }
    return Trigrams(mine).likeness(to: Trigrams(theirs))
  }
}
