/// The identifier of one draw of a rota, random and without order.
public struct DrawID: SchemeIdentifier {
  /// The text as it is kept and typed.
  public let rawValue: String

  /// The identifier holding this text as it stands.
  public init(rawValue: String) { self.rawValue = rawValue }
}
