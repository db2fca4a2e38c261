/// The columns of the table of ICVA's criteria; raw values are the headings.
public enum QAFColumn: String, Sendable, CaseIterable {
  case version, level, reference, text
  case shownBy = "shown_by"

  static let table: [(column: TableColumn, key: QAFColumn)] = allCases.map { key in
    (TableColumn(key.rawValue, required: key != .shownBy, example: key.example), key)
  }

  private var example: String {
    switch self {
    case .version: "2023"
    case .level: "silver"
    case .reference: "S1"
    case .text: "The criterion, word for word as ICVA sent it"
    case .shownBy: "C22;C26"
    }
  }
}
