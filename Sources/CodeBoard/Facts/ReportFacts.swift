/// Counts of the reports that were handed in.
public struct ReportFacts: Hashable, Sendable {
  public var handedIn = 0
  /// Hours after which a report is late.
  public var hours = 24
  /// Reports that tell when the visitors left.
  public var timed = 0
  /// Of those, handed in later than that.
  public var late = 0
  /// Reports handed in more than a week ago.
  public var dueToSend = 0
  /// Of those, without a copy to the suite.
  public var unsent = 0
  /// Forms, by name, on which visits in person were reported.
  public var formNames: [String] = []
  /// Texts in which the screen saw a name or a number.
  public var flagged = 0

  /// No report yet.
  public init() {}
}
