/// The columns of the table of matters that were open before the records began.
public enum MatterColumn: String, Sendable, CaseIterable {
  case calledBefore = "called_before"
  case suite
  case raisedOn = "raised_on"
  case found, theme, severity, kind, owner
  case sentOn = "sent_on"
  case acknowledgedOn = "acknowledged_on"
  case answeredOn = "answered_on"
  case answer
  case replyKind = "reply_kind"
  case promisedBy = "promised_by"

  static let table: [(column: TableColumn, key: MatterColumn)] = allCases.map { key in
    let required: [MatterColumn] = [
      .calledBefore, .suite, .raisedOn, .found, .theme, .severity, .sentOn,
    ]
    return (TableColumn(key.rawValue, required: required.contains(key), example: key.example), key)
  }

  private var example: String {
    switch self {
    case .calledBefore: "2025/17"
    case .suite: "LEA"
    case .raisedOn: "14/11/2025"
    case .found: "The call bell of a cell did not work."
    case .theme: "CELL"
    case .severity: "2"
    case .kind: "thing"
    case .owner: "custody"
    case .sentOn: "17/11/2025"
    case .acknowledgedOn: "18/11/2025"
    case .answeredOn: "01/12/2025"
    case .answer: "Ordered, will be fitted in January."
    case .replyKind: "repair"
    case .promisedBy: "31/01/2026"
    }
  }
}
