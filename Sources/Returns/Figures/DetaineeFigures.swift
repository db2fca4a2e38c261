/// What became of the people in one suite's cells at the completed visits: one outcome each.
///
/// Nil is *not held*, which is not zero.
public struct DetaineeFigures: Hashable, Sendable {
  /// People in custody when the visitors were there.
  public var inCustody: Int?
  /// Of those in custody, the ones under 18.
  public var inCustodyChildren: Int?
  /// People asked whether they would speak to the visitors.
  public var offered: Int?
  /// Of those offered, the ones who spoke.
  public var spokenTo: Int?
  /// Of those offered, the ones who would not.
  public var declined: Int?
  /// People seen and not spoken to.
  public var observedOnly: Int?
  /// People who could have been asked and were not.
  public var notOffered: Int?
  /// People whom visitors could not be offered to, by reason code (`SLP`, `INT`…).
  public var notAvailable: [CodedCount] = []
  /// People whose outcome nobody wrote down.
  public var notRecorded: Int?

  /// Figures that hold nothing.
  public init() {}

  /// People whom the visitors saw: spoken to or observed, which are kept apart in every return.
  public var seen: Int? {
    let met = [spokenTo, observedOnly].compactMap(\.self)
    return met.isEmpty ? nil : met.reduce(0, +)
  }

  /// All outcomes together, as the people in custody ought to add up; nil where none is held.
  public var outcomes: Int? {
    let met = offered.map { [$0] } ?? [spokenTo, declined].compactMap(\.self)
    let others =
      [observedOnly, notOffered, notRecorded].compactMap(\.self) + notAvailable.map(\.count)
    return met.isEmpty && others.isEmpty ? nil : (met + others).reduce(0, +)
  }
}
