/// A volunteer as an instance knows them: by number, offers and limits.
public struct RotaVisitor: Sendable, Hashable {
  /// What someone said of a band on a weekday.
  public enum Offer: UInt8, Sendable {
    case none = 0
    case offered = 1
    case preferred = 2
  }

  /// A suite they accept, and how far it is.
  public struct Journey: Sendable, Hashable {
    /// The suite's number.
    public var suite: Int
    /// Minutes of travel one way.
    public var minutes: Int
  }

  /// Their name.
  public var name: String
  /// The suite they live nearest to.
  public var home: Int
  /// They are on probation on the days before this one.
  public var probationUntil: Int
  /// The days on which they are accredited.
  public var accredited: Range<Int>
  /// The days on which they are vetted.
  public var vetted: Range<Int>
  /// The most visits.
  public var maxVisits: Int
  /// Their fair share, in tenths of a visit.
  public var target10: Int
  /// The least days between two visits.
  public var minGapDays: Int
  /// What they offer, Monday's bands first.
  public var offers: [Offer]
  /// The days they are away; ranges may overlap.
  public var away: [Range<Int>]
  /// The suites they accept, by number.
  public var travel: [Journey]
  /// The suites where they have a conflict of interest.
  public var conflicts: Set<Int>

  /// Whether they are on probation that day.
  public func isLearning(on day: Int) -> Bool { day < probationUntil }

  /// The first rule that keeps them from a suite at a time, whoever goes with them.
  public func block(suite: Int, day: Int, offer: Offer) -> StaticBlock? {
    if conflicts.contains(suite) { return .conflictOfInterest }
    if !travel.contains(where: { $0.suite == suite }) { return .suiteNotAccepted }
    return block(day: day, offer: offer)
  }

  /// The first rule about time that keeps them away.
  func block(day: Int, offer: Offer) -> StaticBlock? {
    if !accredited.contains(day) { return .notAccredited }
    if !vetted.contains(day) { return .notVetted }
    if away.contains(where: { $0.contains(day) }) { return .away }
    return offer == .none ? .notAvailable : nil
  }
}

/// Why somebody could not take a seat whatever the rest of the rota is.
public enum StaticBlock: String, Sendable, Hashable, CaseIterable {
  case conflictOfInterest = "conflict-of-interest"
  case suiteNotAccepted = "suite-not-accepted"
  case notAccredited = "not-accredited"
  case notVetted = "not-vetted"
  case away = "away"
  case notAvailable = "not-available"
}
