/// Counts of the people who run the scheme and who visit.
///
/// Whoever went is counted once, however often; without something means on the day they first went.
public struct PeopleFacts: Hashable, Sendable {
  /// Coordinators who hold the post at the end.
  public var coordinators = 0
  /// Visitors appointed in these days.
  public var appointed = 0
  public var appointedWithoutInterview = 0
  public var appointedWithoutIndependence = 0
  /// Appointed in these days, with neither an end of probation nor a confirmation on record.
  public var appointedWithoutProbation = 0
  /// Visitors in the scheme at the end.
  public var active = 0
  public var activeWithoutTerm = 0
  /// Neither appointed, confirmed nor reviewed in the last three years.
  public var activeNotReviewed = 0
  /// The end of probation has passed and nobody confirmed them.
  public var activeUnconfirmed = 0
  public var activeWithoutConfidentiality = 0
  /// Visitors who went in, in these days.
  public var went = 0
  /// Visitors who went on a day on which no security check held.
  public var wentUnvetted = 0
  public var wentWithoutMemorandum = 0
  public var wentWithoutInduction = 0
  /// Visitors who went to a suite that is not on their list.
  public var wentElsewhere = 0
  /// Visitors who went to somebody held under the Terrorism Act.
  public var wentForTACT = 0
  /// Of those, the ones without the training.
  public var wentForTACTUntrained = 0

  /// Nobody counted yet.
  public init() {}
}
