public import Findings

/// The columns of the table of past visits; raw values are the headings.
public enum VisitColumn: Hashable, Sendable, RawRepresentable {
  case reference, suite, date, arrived, admitted, left, mode, outcome, reason, visitors
  /// A count of people.
  case count(VisitCount)
  case positive, opcat, judgement

  /// The heading.
  public var rawValue: String {
    switch self {
    case .reference: "reference"
    case .suite: "suite"
    case .date: "date"
    case .arrived: "arrived"
    case .admitted: "admitted"
    case .left: "left"
    case .mode: "mode"
    case .outcome: "outcome"
    case .reason: "reason"
    case .visitors: "visitors"
    case .count(let count): count.rawValue
    case .positive: "positive"
    case .opcat: "opcat"
    case .judgement: "judgement"
    }
  }

  /// The column with this heading, or nil.
  public init?(rawValue: String) {
    guard let column = VisitColumn.all.first(where: { $0.rawValue == rawValue }) else {
      return nil
    }
    self = column
  }

  /// Every column, in the order of the template.
  public static let all: [VisitColumn] =
    [
      .reference, .suite, .date, .arrived, .admitted, .left, .mode, .outcome, .reason, .visitors,
    ] + VisitCount.allCases.map { .count($0) } + [.positive, .opcat, .judgement]

  static let table: [(column: TableColumn, key: VisitColumn)] = all.map { key in
    let isRequired = [.reference, .suite, .date, .mode, .outcome].contains(key)
    return (TableColumn(key.rawValue, required: isRequired, example: key.example), key)
  }

  private var example: String {
    switch self {
    case .reference: "2026-001"
    case .suite: "LEA"
    case .date: "08/04/2026"
    case .arrived: "14:30"
    case .admitted: "14:34"
    case .left: "15:40"
    case .mode: "in_person"
    case .outcome: "made"
    case .visitors: "2"
    case .count(.inCustody): "7"
    case .count(.children): "0"
    case .count(.offered), .count(.spokenTo): "4"
    case .count(.unavailableAsleep): "2"
    case .count(.notOffered): "1"
    case .positive: "yes"
    case .opcat: "no"
    case .reason, .count, .judgement: ""
    }
  }
}
