public import Scheme

/// A window settled by hand: who goes, whatever the search would have chosen.
public struct Pin: Hashable, Sendable {
  /// The window.
  public var window: WindowID
  /// Who goes: two, or three where one is a trainee.
  public var visitors: [VisitorID]
  /// Whether they agreed to a suite outside their list, or to times they had not offered.
  public var isAgreed: Bool

  /// A window given to these visitors.
  public init(window: WindowID, visitors: [VisitorID], isAgreed: Bool = false) {
    self.window = window
    self.visitors = visitors
    self.isAgreed = isAgreed
  }
}
