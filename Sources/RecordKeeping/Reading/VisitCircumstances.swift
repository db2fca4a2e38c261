public import Scheme

/// Who made a visit, and which of its text nobody has cleared.
public struct VisitCircumstances: Hashable, Sendable {
  public var visitors: [VisitorID]
  /// Paths of text that the screen withheld and that is not yet cleared.
  public var withheld: [String]

  public init(visitors: [VisitorID] = [], withheld: [String] = []) {
    self.visitors = visitors
    self.withheld = withheld
  }
}
