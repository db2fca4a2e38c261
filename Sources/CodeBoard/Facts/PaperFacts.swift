/// Counts of what the scheme showed the world.
public struct PaperFacts: Hashable, Sendable {
  /// The latest year whose figures are published, by its months; nil where none is.
  public var yearPublished: String?
  /// Returns built for days that overlap these.
  public var returns = 0

  /// Nothing shown yet.
  public init() {}
}
