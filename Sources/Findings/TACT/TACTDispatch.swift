public import Scheme

/// That the report of a Terrorism Act visit was sent to one of the two who must have it.
public struct TACTDispatch: Hashable, Sendable {
  public var visit: Reference
  public var to: Receiver
  public var day: CalendarDay

  /// A report sent on a day.
  public init(visit: Reference, to: Receiver, day: CalendarDay) {
    self.visit = visit
    self.to = to
    self.day = day
  }

  /// Who must be sent every such report: Police Reform Act 2002, section 51(1A).
  public enum Receiver: String, Sendable, CaseIterable {
    case policingBody = "policing-body"
    case reviewer

    /// The receiver in words.
    public var label: String {
      switch self {
      case .policingBody: "the policing body"
      case .reviewer: "the Independent Reviewer of Terrorism Legislation"
      }
    }
  }
}

extension Collection<TACTDispatch> {
  /// To whom nothing was sent yet, in the order of the law.
  public var lacking: [TACTDispatch.Receiver] {
    TACTDispatch.Receiver.allCases.filter { receiver in !contains { $0.to == receiver } }
  }

  /// The first day on which a receiver was sent the report; nil while they were not.
  public func firstDay(to receiver: TACTDispatch.Receiver) -> CalendarDay? {
    filter { $0.to == receiver }.map(\.day).min()
  }
}
