/// Whoever can act in the scheme: a visitor, someone in the office, someone in the force.
public struct PersonID: SchemeIdentifier {
  /// The text as it is kept and typed.
  public let rawValue: String

  /// The identifier holding this text as it stands.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// A visitor as someone who acts; both identifiers hold the same text.
  public init(_ visitor: VisitorID) { self.init(rawValue: visitor.rawValue) }
}
