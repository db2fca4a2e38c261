/// A rung of the ladder by which a matter that is not put right goes further up.
///
/// Nothing climbs above the chief inspector by itself: a Commissioner, a chief constable or an
/// inspectorate is addressed by a person.
public enum Rung: Int, Sendable, CaseIterable, Comparable {
  case custodySergeant = 1
  case custodyInspector, chiefInspector, panel, commissioner, national

  public static func < (left: Rung, right: Rung) -> Bool { left.rawValue < right.rawValue }

  /// The rung as it is typed and kept.
  public var name: String {
    switch self {
    case .custodySergeant: "sergeant"
    case .custodyInspector: "inspector"
    case .chiefInspector: "chief-inspector"
    case .panel: "panel"
    case .commissioner: "commissioner"
    case .national: "national"
    }
  }

  /// The rung of a name; nil for any other text.
  public init?(name: String) {
    guard let rung = Rung.allCases.first(where: { $0.name == name }) else { return nil }
    self = rung
  }

  /// Whom the rung addresses, in words.
  public var label: String {
    switch self {
    case .custodySergeant: "the custody sergeant"
    case .custodyInspector: "the custody inspector"
    case .chiefInspector: "the chief inspector for custody"
    case .panel: "the panel"
    case .commissioner: "the Commissioner, to the chief constable"
    case .national: "ICVA and the inspectorate"
    }
  }

  /// The highest rung that a matter may reach without a person deciding it.
  public static let highestByItself = Rung.chiefInspector
}
