/// The columns of a suite's sheet of matters; raw values are the headings.
///
/// The first six tell, and are read past when the sheet comes back; the rest are filled in.
public enum AnswerColumn: String, Sendable, CaseIterable {
  case reference, found, question, asked, wanted, history
  case answer
  case replyKind = "reply_kind"
  case promisedBy = "promised_by"
  case cannotBecause = "cannot_because"
  case answeredBy = "answered_by"
  case answeredOn = "answered_on"

  static let table: [(column: TableColumn, key: AnswerColumn)] = allCases.map { key in
    (TableColumn(key.rawValue, required: key == .reference), key)
  }

  /// What an answer is made of: a row in which all of these are empty says nothing yet.
  static let filledIn: [AnswerColumn] = [
    .answer, .replyKind, .promisedBy, .cannotBecause, .answeredBy, .answeredOn,
  ]
}
