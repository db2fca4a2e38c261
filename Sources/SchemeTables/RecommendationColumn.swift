/// The columns of the table of inspectors' recommendations; raw values are the headings.
public enum RecommendationColumn: String, Sendable, CaseIterable {
  case inspection
  case publishedOn = "published_on"
  case kind, number, text, theme, topic, suite
  case askVisitors = "ask_visitors"

  static let table: [(column: TableColumn, key: RecommendationColumn)] = allCases.map { key in
    let isRequired = [.inspection, .publishedOn, .kind, .text, .theme].contains(key)
    return (TableColumn(key.rawValue, required: isRequired, example: key.example), key)
  }

  private var example: String {
    switch self {
    case .inspection: "Custody inspection of Exampleshire"
    case .publishedOn: "09/02/2022"
    case .kind: "area for improvement"
    case .number: "7"
    case .text: "The force should offer time outdoors to those held long."
    case .theme: "CARE"
    case .topic: "EPC4/4/detainee-care"
    case .suite: ""
    case .askVisitors: "yes"
    }
  }
}
