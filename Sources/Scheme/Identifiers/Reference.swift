/// The reference by which people speak of a visit, a concern or an action.
///
/// A reference that police can see is random: it carries no order and no gap.
public struct Reference: SchemeIdentifier {
  /// The text as it is kept and typed, up to 40 characters.
  public let rawValue: String

  /// The reference holding this text as it stands.
  public init(rawValue: String) { self.rawValue = rawValue }
}
