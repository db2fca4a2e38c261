/// The identifier of a post on the ladder, such as `N1`.
public struct PostID: SchemeIdentifier {
  /// The text as it is kept and typed.
  public let rawValue: String

  /// The identifier holding this text as it stands.
  public init(rawValue: String) { self.rawValue = rawValue }
}
