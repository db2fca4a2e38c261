/// What kind of answer a question takes, or that it holds other questions.
public enum QuestionKind: Sendable, Hashable {
  case text
  case integer
  case decimal
  case date
  case time
  case dateTime
  /// One of the choices of a list.
  case selectOne(list: String)
  /// Any of the choices of a list.
  case selectMultiple(list: String)
  /// Words only, no answer.
  case note
  /// A box to tick.
  case acknowledge
  /// Worked out, never shown.
  case calculate
  /// A number on a scale.
  case range
  case group
  case `repeat`

  /// The kind as XLSForm writes it: `select_one suite`.
  public var written: String {
    switch self {
    case .text: "text"
    case .integer: "integer"
    case .decimal: "decimal"
    case .date: "date"
    case .time: "time"
    case .dateTime: "dateTime"
    case .selectOne(let list): "select_one \(list)"
    case .selectMultiple(let list): "select_multiple \(list)"
    case .note: "note"
    case .acknowledge: "acknowledge"
    case .calculate: "calculate"
    case .range: "range"
    case .group: "group"
    case .repeat: "repeat"
    }
  }

  /// The choice list it asks from, nil for a kind without choices.
  public var list: String? {
    switch self {
    case .selectOne(let list), .selectMultiple(let list): list
    default: nil
    }
  }

  /// Whether it holds questions and no answer of its own.
  public var holdsQuestions: Bool { self == .group || self == .repeat }

  /// The kind that XLSForm writes so, or nil.
  public init?(written: String) {
    let words = written.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
    guard let first = words.first else { return nil }
    if words.count == 2, first == "select_one" {
      self = .selectOne(list: words[1])
    } else if words.count == 2, first == "select_multiple" {
      self = .selectMultiple(list: words[1])
    } else if words.count == 1, let plain = Self.plain[first] {
      self = plain
    } else {
      return nil
    }
  }

  private static let plain: [String: QuestionKind] = [
    "text": .text, "integer": .integer, "decimal": .decimal, "date": .date, "time": .time,
    "dateTime": .dateTime, "note": .note, "acknowledge": .acknowledge, "calculate": .calculate,
    "range": .range, "group": .group, "repeat": .repeat,
  ]
}
