/// The sort of place of detention; raw values are the codes that returns carry.
public enum SuiteType: String, Sendable, CaseIterable {
  case designated = "D24"
  case designatedPartTime = "DPT"
  case designatedContingency = "DCO"
  case nonDesignated = "NDS"
  case terrorismAct = "TAC"
  case borderForce = "BFS"
  case britishTransportPolice = "BTP"
  case other = "OTH"

  /// The type in words.
  public var label: String {
    switch self {
    case .designated: "Designated, open 24 hours"
    case .designatedPartTime: "Designated, open part of the time"
    case .designatedContingency: "Designated, contingency or reserve"
    case .nonDesignated: "Not designated"
    case .terrorismAct: "Terrorism Act suite"
    case .borderForce: "Border Force"
    case .britishTransportPolice: "British Transport Police"
    case .other: "Other"
    }
  }
}
