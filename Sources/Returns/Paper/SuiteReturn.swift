/// One suite's block of a return.
public struct SuiteReturn: Hashable, Sendable {
  public var code: String
  public var name: String
  /// A code of `SuiteType`.
  public var type: String
  public var cells: Int?
  /// People detained there in the period, as the force counts them.
  public var throughput: Int?
  public var visits: VisitFigures
  public var detainees = DetaineeFigures()
  public var findings: [FindingFigures] = []
  public var opcatConcerns: Int?

  /// A suite with its visits and nothing else yet.
  public init(code: String, name: String, type: String, visits: VisitFigures) {
    self.code = code
    self.name = name
    self.type = type
    self.visits = visits
  }
}
