public import Findings
public import Scheme

/// When a report was handed in, on which form, and whether the suite has its copy.
public struct ReportDelivery: Hashable, Sendable {
  public var visit: Reference
  public var mode: VisitMode
  public var outcome: VisitOutcome
  /// The form's name, without its version.
  public var form: String
  public var left: Instant?
  public var handedInAt: Instant
  public var isSent: Bool

  public init(
    visit: Reference, mode: VisitMode, outcome: VisitOutcome, form: String, left: Instant?,
    handedInAt: Instant, isSent: Bool
  ) {
    self.visit = visit
    self.mode = mode
    self.outcome = outcome
    self.form = form
    self.left = left
    self.handedInAt = handedInAt
    self.isSent = isSent
  }
}
