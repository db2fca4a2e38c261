/// Why a visitor cannot be sent to somebody held under the Terrorism Act on a day.
///
/// The Code of Practice lets only visitors go who are trained for it, in service and vetted.
public enum CallOutBar: Hashable, Sendable {
  case notTrained
  /// The training that is on record came after the day.
  case trainedLater(CalendarDay)
  case notInService
  case neverVetted
  /// The last day on which the vetting held.
  case vettingEnded(CalendarDay)
  /// A declared conflict of interest at the suite.
  case conflict(SuiteCode)
}

extension Visitor {
  /// All that keeps this visitor from a Terrorism Act visit on a day; nothing where they can go.
  ///
  /// `trainedOn` holds the days of the training on record, in any order.
  public func callOutBars(
    on day: CalendarDay, at suite: SuiteCode? = nil, trainedOn: [CalendarDay]
  ) -> [CallOutBar] {
    var bars: [CallOutBar] = []
    if !tactTrained {
      bars.append(.notTrained)
    } else if let first = trainedOn.min(), first > day {
      bars.append(.trainedLater(first))
    }
    if !isAppointed(on: day) { bars.append(.notInService) }
    if !isVetted(on: day) { bars.append(vettedUntil.map { .vettingEnded($0) } ?? .neverVetted) }
    if let suite, hasConflict(at: suite) { bars.append(.conflict(suite)) }
    return bars
  }

  /// Whether they were accredited for Terrorism Act visits on a day that is past.
  ///
  /// Dated training decides where there is any: what is marked today may have changed since.
  public func wasTACTAccredited(on day: CalendarDay, trainedOn: [CalendarDay]) -> Bool {
    trainedOn.min().map { $0 <= day } ?? tactTrained
  }
}
