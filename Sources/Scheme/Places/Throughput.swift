/// How many people came through a suite in a month, as the force tells the scheme.
public struct Throughput: Hashable, Sendable {
  /// The suite.
  public var suite: SuiteCode
  /// The calendar month.
  public var month: Month
  /// People detained in that month.
  public var detainees: Int

  /// A month's figure for a suite.
  public init(suite: SuiteCode, month: Month, detainees: Int) {
    self.suite = suite
    self.month = month
    self.detainees = detainees
  }
}
