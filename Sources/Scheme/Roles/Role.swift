/// What someone is in the scheme; the two tables of rights are written by role.
public enum Role: String, Sendable, CaseIterable {
  /// An independent custody visitor.
  case visitor
  /// Runs the scheme in the Commissioner's office.
  case coordinator
  /// Stands in for the coordinator, with the same rights save naming people and settings.
  case deputy
  /// Leads a panel; often a volunteer.
  case chair
  /// The Commissioner, who owns the scheme in law.
  case commissioner
  /// One of the two people named to read allegations and fear of reprisal, with no other role.
  case restrictedReader = "restricted-reader"
  /// Custody sergeant or custody manager: police.
  case custody
  /// Custody or duty inspector: police.
  case inspector
  /// Chief inspector or head of custody: police.
  case chiefInspector = "chief-inspector"

  /// Whether this is a police role: never shown anything of the future, never closes anything.
  public var isPolice: Bool {
    switch self {
    case .custody, .inspector, .chiefInspector: true
    case .visitor, .coordinator, .deputy, .chair, .commissioner, .restrictedReader: false
    }
  }

  /// The role in words.
  public var label: String {
    switch self {
    case .visitor: "Visitor"
    case .coordinator: "Coordinator"
    case .deputy: "Deputy coordinator"
    case .chair: "Panel chair"
    case .commissioner: "Commissioner"
    case .restrictedReader: "Named reader of restricted matters"
    case .custody: "Custody manager"
    case .inspector: "Custody inspector"
    case .chiefInspector: "Chief inspector"
    }
  }
}
