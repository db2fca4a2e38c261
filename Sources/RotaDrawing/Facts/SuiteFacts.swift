import Rotas
public import Scheme

/// What a draw knows of a suite.
public struct SuiteFacts: Hashable, Sendable {
  /// Its code.
  public var code: SuiteCode
  /// How often it is visited.
  public var frequency: VisitFrequency
  /// Whether it is held for terrorism cases, and so left out.
  public var isTerrorism: Bool
  /// What it has been over time.
  public var history: SuiteHistory

  /// A suite with how often it is visited.
  public init(
    code: SuiteCode, frequency: VisitFrequency, isTerrorism: Bool = false,
    history: SuiteHistory = SuiteHistory()
  ) {
    self.code = code
    self.frequency = frequency
    self.isTerrorism = isTerrorism
    self.history = history
  }
}
