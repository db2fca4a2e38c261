/// A visitor's identifier in the scheme's own lists, such as `V07`; never shown to police.
public struct VisitorID: SchemeIdentifier {
  /// The text as it is kept and typed.
  public let rawValue: String

  /// The identifier holding this text as it stands.
  public init(rawValue: String) { self.rawValue = rawValue }
}
