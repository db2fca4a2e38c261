/// An operating-system account, as the machine tells it; it proves nothing about who sat there.
public struct AccountName: SchemeIdentifier {
  /// The text as it is kept and typed.
  public let rawValue: String

  /// The identifier holding this text as it stands.
  public init(rawValue: String) { self.rawValue = rawValue }
}
