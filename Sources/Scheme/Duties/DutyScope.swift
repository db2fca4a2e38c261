/// How far a role's right to a duty goes.
public enum DutyScope: String, Sendable, CaseIterable {
  /// Whatever it is done to.
  case any
  /// Only what is the person's own: their window, their report, the matter they raised.
  case own
  /// Only within the panel they lead.
  case ownPanel = "own-panel"
  /// Only what was sent to the suite they answer for.
  case ownSuite = "own-suite"
  /// Only what was sent to the force, at whichever suite.
  case ownForce = "own-force"
  /// Only if named to read restricted matters.
  case ifNamed = "if-named"
  /// Only to enter what someone without an account said or did, with who, how and the day received.
  case asTold = "as-told"

  /// The scope in words, to stand after the role's name.
  public var label: String {
    switch self {
    case .any: "all"
    case .own: "their own"
    case .ownPanel: "their own panel's"
    case .ownSuite: "what was sent to their suite"
    case .ownForce: "what was sent to their force"
    case .ifNamed: "if named to read restricted matters"
    case .asTold: "entered as told by someone without an account"
    }
  }
}
