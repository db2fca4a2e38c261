/// What the public page says in the scheme's own words, each a sentence or an address; nil says
/// that the scheme has not told yet.
public struct PublicWords: Hashable, Sendable {
  /// How to reach the scheme.
  public var contact: String?
  /// How to become a visitor.
  public var volunteer: String?
  /// How somebody complains about custody or about the scheme.
  public var complaint: String?
  /// What protects a detainee who talks to visitors from reprisals.
  public var reprisals: String?
  /// Where the annual reports are.
  public var annualReports: String?
  /// Where inspectors' reports and the Commissioner's responses are.
  public var inspections: String?

  /// Nothing told yet.
  public init() {}
}
