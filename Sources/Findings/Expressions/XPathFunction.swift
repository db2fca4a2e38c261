/// The functions an expression may call: XPath 1.0's and ODK's that JavaRosa and Enketo agree on.
enum XPathFunction: String, Sendable, CaseIterable {
  case selected
  case selectedAt = "selected-at"
  case countSelected = "count-selected"
  case count
  case countNonEmpty = "count-non-empty"
  case sum, min, max
  case `if`
  case coalesce, concat
  case stringLength = "string-length"
  case substr, contains
  case startsWith = "starts-with"
  case endsWith = "ends-with"
  case normalizeSpace = "normalize-space"
  case translate, regex
  case not
  case `true`
  case `false`
  case boolean, number, string, int, round, abs, pow
  case today, now, date
  case dateTime = "date-time"
  case decimalDateTime = "decimal-date-time"
  case decimalTime = "decimal-time"
  case formatDate = "format-date"
  case formatDateTime = "format-date-time"
  case position
  case indexedRepeat = "indexed-repeat"
  case once
  case choiceName = "jr:choice-name"

  /// How many arguments it takes.
  var arity: ClosedRange<Int> {
    switch self {
    case .true, .false, .today, .now: 0...0
    case .position: 0...1
    case .normalizeSpace, .stringLength: 0...1
    case .countSelected, .count, .countNonEmpty, .sum, .not, .boolean, .number, .string, .int,
      .abs, .date, .dateTime, .decimalDateTime, .decimalTime, .once:
      1...1
    case .round: 1...2
    case .selected, .selectedAt, .coalesce, .contains, .startsWith, .endsWith, .regex, .pow,
      .formatDate, .formatDateTime, .choiceName:
      2...2
    case .substr: 2...3
    case .if, .translate: 3...3
    case .indexedRepeat: 3...11
    case .min, .max, .concat: 1...100
    }
  }

  /// Whether an argument may be all the instances of a question.
  func takesAllInstances(argument: Int) -> Bool {
    switch self {
    case .count, .countNonEmpty, .sum, .min, .max, .concat: true
    case .indexedRepeat: argument % 2 == 1 || argument == 0
    default: false
    }
  }
}
