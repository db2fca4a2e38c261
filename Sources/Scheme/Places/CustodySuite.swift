/// A place of police detention that the scheme visits.
public struct CustodySuite: Hashable, Sendable {
  /// The short code people type.
  public var code: SuiteCode
  /// The name on the door.
  public var name: String
  /// What sort of place it is.
  public var type: SuiteType
  /// How many cells; nil where it is not known.
  public var cells: Int?
  /// The panel that visits it, where the scheme has panels.
  public var panel: String?

  /// A suite of a scheme.
  public init(
    code: SuiteCode, name: String, type: SuiteType, cells: Int? = nil, panel: String? = nil
  ) {
    self.code = code
    self.name = name
    self.type = type
    self.cells = cells
    self.panel = panel
  }
}
