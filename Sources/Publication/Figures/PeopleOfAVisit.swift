import Findings

/// The people of one visit with an outcome each, so that sums over visits add up.
///
/// What a visit did not write down is counted as not written down, never as nobody.
struct PeopleOfAVisit {
  private(set) var counts: [PublicMeasure: Int] = [:]

  /// The people of a visit; nil where it does not hold how many there were, or accounts for more
  /// people than that.
  init?(_ row: VisitRow) {
    guard let held = row.counts[.inCustody] else { return nil }
    counts[.held] = held
    let children = row.counts[.children]
    counts[.children] = children ?? 0
    counts[.adults] = children.map { held - $0 } ?? 0
    counts[.ageNotRecorded] = children == nil ? held : 0
    counts[.spokenTo] = row.counts[.spokenTo] ?? 0
    counts[.declined] = row.counts[.declined] ?? 0
    counts[.offered] = of(.spokenTo) + of(.declined)
    counts[.notAsked] = held - of(.offered)
    counts[.observedOnly] = row.counts[.observedOnly] ?? 0
    counts[.notOffered] = row.counts[.notOffered] ?? 0
    for reason in PublicMeasure.reasons {
      counts[reason] = VisitCount(rawValue: reason.rawValue).flatMap { row.counts[$0] } ?? 0
    }
    counts[.unavailable] = PublicMeasure.reasons.map(of).reduce(0, +)
    let known = of(.offered) + of(.observedOnly) + of(.notOffered) + of(.unavailable)
    counts[.outcomeNotRecorded] = held - known
    guard of(.adults) >= 0, of(.outcomeNotRecorded) >= 0 else { return nil }
    if let offered = row.counts[.offered], offered < of(.offered) { return nil }
  }

  private func of(_ measure: PublicMeasure) -> Int { counts[measure] ?? 0 }
}
