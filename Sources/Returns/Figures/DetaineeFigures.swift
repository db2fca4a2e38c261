/// What became of the people in one suite's cells at the completed visits: one outcome each.
///
/// Nil is *not held*, which is not zero.
public struct DetaineeFigures: Hashable, Sendable {
  public var inCustody: Int?
  /// Of those in custody, the ones under 18.
  public var inCustodyChildren: Int?
  public var offered: Int?
  public var spokenTo: Int?
  public var declined: Int?
  public var observedOnly: Int?
  public var notOffered: Int?
  /// People whom visitors could not be offered to, by reason code (`SLP`, `INT`…).
  public var notAvailable: [CodedCount] = []
  public var notRecorded: Int?

  /// Figures that hold nothing.
  public init() {}

  /// All outcomes together, as the people in custody ought to add up; nil where none is held.
  public var outcomes: Int? {
    let met = offered.map { [$0] } ?? [spokenTo, declined].compactMap(\.self)
    let others =
      [observedOnly, notOffered, notRecorded].compactMap(\.self) + notAvailable.map(\.count)
    return met.isEmpty && others.isEmpty ? nil : (met + others).reduce(0, +)
  }
}
