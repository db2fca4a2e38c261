/// The columns of the table of visitors; raw values are the headings.
public enum VisitorColumn: String, Sendable, CaseIterable {
  case id, name, email, phone
  case homePostcodeArea = "home_postcode_area"
  case appointedOn = "appointed_on"
  case termEndsOn = "term_ends_on"
  case probationUntil = "probation_until"
  case vettedUntil = "vetted_until"
  case passUntil = "pass_until"
  case tactTrained = "tact_trained"
  case maxVisitsPerQuarter = "max_visits_per_quarter"
  case suites, conflicts
  case keepApart = "keep_apart"

  static let table: [(column: TableColumn, key: VisitorColumn)] = allCases.map { key in
    let isRequired = key == .id || key == .name || key == .appointedOn
    return (TableColumn(key.rawValue, required: isRequired, example: key.example), key)
  }

  private var example: String {
    switch self {
    case .id: "V01"
    case .name: "Amina Example"
    case .email: "amina@example.org"
    case .phone: "01926 000000"
    case .homePostcodeArea: "CV32"
    case .appointedOn: "06/04/2026"
    case .termEndsOn: "05/04/2029"
    case .probationUntil: "05/10/2026"
    case .vettedUntil: "31/03/2029"
    case .passUntil: "31/03/2029"
    case .tactTrained: "no"
    case .maxVisitsPerQuarter: "4"
    case .suites: "LEA;NUN"
    case .conflicts: ""
    case .keepApart: "V02"
    }
  }
}
