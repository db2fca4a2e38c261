/// One suite's block of a return.
public struct SuiteReturn: Hashable, Sendable {
  /// The suite's code, 1 to 20 characters without spaces.
  public var code: String
  /// The name on the door.
  public var name: String
  /// A code of `SuiteType`.
  public var type: String
  /// How many cells it has.
  public var cells: Int?
  /// People detained there in the period, as the force counts them.
  public var throughput: Int?
  /// How often it was visited.
  public var visits: VisitFigures
  /// Whom the visitors found.
  public var detainees = DetaineeFigures()
  /// What the visitors raised, by theme.
  public var findings: [FindingFigures] = []
  /// Visits that found what may be torture or ill-treatment; nil where none was asked.
  public var opcatConcerns: Int?

  /// A suite with its visits and nothing else yet.
  public init(code: String, name: String, type: String, visits: VisitFigures) {
    self.code = code
    self.name = name
    self.type = type
    self.visits = visits
  }
}
