public import Rotas
public import Scheme

/// Why a rota is not drawn at all; a rota with holes is a result and no refusal.
public enum RotaRefusal: Error, Hashable, Sendable {
  /// The scheme has no visitors to draw among.
  case nobody
  /// Only one may be allotted, and nobody goes alone.
  case onlyOne(VisitorID)
  /// All who may be allotted are to be kept apart from one another.
  case allKeptApart([VisitorID])
  /// No suite is visited in the period.
  case nothingToVisit(RotaPeriod)
  /// The period begins in a week that is over.
  case over(first: VisitWeek, today: CalendarDay)
  /// A period is one week at least and a year at most.
  case length(weeks: Int)
  /// These weeks are confirmed already.
  case confirmed([VisitWeek])
  /// Windows are drawn for pairs; a scheme that sends more imports its allotment.
  case notPairs(size: Int)
  /// What was settled by hand breaks hard rules.
  case pins([PinFault])
  /// The rota that was drawn breaks a hard rule: a fault of this program, caught before it is used.
  case broken([Breach])
}

/// A pin that breaks a hard rule.
public struct PinFault: Hashable, Sendable {
  /// The pin.
  public let pin: Pin
  /// The rule it breaks.
  public let rule: BlockingRule
  /// Who breaks it.
  public let visitors: [VisitorID]
}
