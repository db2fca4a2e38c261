/// A custody suite's short code, such as `LEA`.
public struct SuiteCode: SchemeIdentifier {
  /// The text as it is kept and typed.
  public let rawValue: String

  /// The identifier holding this text as it stands.
  public init(rawValue: String) { self.rawValue = rawValue }
}
