import Scheme

/// Everything that is held of one detention under the Terrorism Act, from the notice on.
///
/// Several visits in one detention are usual: it can last fourteen days.
public struct TACTDetention: Hashable, Sendable {
  public var notice: TACTNotice
  /// Oldest first.
  public var assignments: [TACTAssignment] = []
  /// The last assignment, while no visit was recorded since it was made.
  public var waiting: TACTAssignment?
  /// In the order in which they were recorded.
  public var visits: [Visit] = []
  /// Oldest first.
  public var recordings: [RecordingRequest] = []
  public var closing: TACTClosing?

  /// A detention of which nothing but the notice is held.
  public init(notice: TACTNotice) { self.notice = notice }

  /// A visit that was made, and to whom its report went.
  public struct Visit: Hashable, Sendable {
    public var made: TACTVisitMade
    /// Oldest first.
    public var dispatches: [TACTDispatch]

    /// A visit with what was sent of it.
    public init(made: TACTVisitMade, dispatches: [TACTDispatch] = []) {
      self.made = made
      self.dispatches = dispatches
    }

    /// Who was not sent the report yet; the visit is not done with while there is one.
    public var lacking: [TACTDispatch.Receiver] { dispatches.lacking }
  }

  /// Visits whose report was not sent to both.
  public var toSend: [Visit] { visits.filter { !$0.lacking.isEmpty } }

  /// Where the detention stands; worked out, never kept.
  public var state: State {
    if !toSend.isEmpty { return .reportsToSend }
    if closing != nil { return .closed }
    if waiting != nil { return .assigned }
    return visits.isEmpty ? .nobodyAssigned : .visited
  }

  /// Where a detention stands.
  public enum State: String, Sendable, CaseIterable {
    case nobodyAssigned = "nobody-assigned"
    case assigned
    case reportsToSend = "reports-to-send"
    case visited
    case closed

    /// The state in words.
    public var label: String {
      switch self {
      case .nobodyAssigned: "nobody assigned"
      case .assigned: "a pair is assigned"
      case .reportsToSend: "a report is to be sent"
      case .visited: "visited, all sent"
      case .closed: "closed"
      }
    }
  }
}
