/// The identifier of one window of a rota: a pair, a suite and a week.
public struct WindowID: SchemeIdentifier {
  /// The text as it is kept and typed.
  public let rawValue: String

  /// The identifier holding this text as it stands.
  public init(rawValue: String) { self.rawValue = rawValue }
}
