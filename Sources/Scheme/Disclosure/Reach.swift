/// How much of a matter a role reads.
public enum Reach: String, Sendable, CaseIterable {
  case nothing
  /// Only what is the reader's own.
  case own
  /// The reader's own while the action that needs it is open.
  case ownWhileOpen = "own-while-open"
  /// The reader's own, and only if trained for the Terrorism Act.
  case ownIfTACTTrained = "own-if-tact-trained"
  /// The reader's own and the partner's for a window they share.
  case ownAndPartner = "own-and-partner"
  case ownPanel = "own-panel"
  /// The copy sent to the reader's suite, once it is sent.
  case sentToSuite = "sent-to-suite"
  /// Every copy sent to the force, once it is sent.
  case sentToForce = "sent-to-force"
  /// Where a matter stands, not what it says.
  case status
  /// Only if one of the people named to read it.
  case ifNamed = "if-named"
  /// What is published, small numbers suppressed.
  case published
  case all

  /// Whether this reach lets a reader with such ties read the matter in full.
  public func covers(_ ties: Ties) -> Bool {
    switch self {
    case .nothing, .status, .published: false
    case .own: ties.contains(.own)
    case .ownWhileOpen: ties.isSuperset(of: [.own, .open])
    case .ownIfTACTTrained: ties.isSuperset(of: [.own, .tactTrained])
    case .ownAndPartner: ties.contains(.own) || ties.contains(.partner)
    case .ownPanel: ties.contains(.own) || ties.contains(.panel)
    case .sentToSuite: ties.isSuperset(of: [.sent, .suite])
    case .sentToForce: ties.contains(.sent)
    case .ifNamed: ties.contains(.named)
    case .all: true
    }
  }
}

/// What ties a reader to the thing they ask to read.
public struct Ties: OptionSet, Sendable {
  /// One bit a tie.
  public let rawValue: Int

  /// The ties of these bits.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// The reader wrote it, made the visit, or it is about them.
  public static let own = Ties(rawValue: 1)
  /// It is about the one they share a window with.
  public static let partner = Ties(rawValue: 2)
  /// It belongs to the reader's panel.
  public static let panel = Ties(rawValue: 4)
  /// It is about the suite the reader answers for.
  public static let suite = Ties(rawValue: 8)
  /// It was sent to the force, and the sending recorded.
  public static let sent = Ties(rawValue: 16)
  /// The action that needs it is open.
  public static let open = Ties(rawValue: 32)
  /// The reader is named to read restricted matters.
  public static let named = Ties(rawValue: 64)
  /// The reader is trained for the Terrorism Act.
  public static let tactTrained = Ties(rawValue: 128)
}
