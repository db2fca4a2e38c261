/// The parts under which the requirements of the Code are grouped, in the order of the board.
public enum CodeSection: Int, Sendable, CaseIterable {
  case organisation = 1
  case people, frequency, admission, detainees, reporting, terrorismAct, equality

  /// The part's heading.
  public var title: String {
    switch self {
    case .organisation: "Organisation"
    case .people: "Recruitment and conditions"
    case .frequency: "Frequency and timing"
    case .admission: "Admission, delay, escort"
    case .detainees: "Detainees"
    case .reporting: "Reporting and follow-up"
    case .terrorismAct: "Terrorism Act detention"
    case .equality: "Equality and human rights"
    }
  }

  /// Its requirements, by their numbers.
  public var requirements: [Requirement] {
    switch self {
    case .organisation: Requirement.organisation
    case .people: Requirement.people
    case .frequency: Requirement.frequency
    case .admission: Requirement.admission
    case .detainees: Requirement.detainees
    case .reporting: Requirement.reporting
    case .terrorismAct: Requirement.terrorismAct
    case .equality: Requirement.equality
    }
  }
}
