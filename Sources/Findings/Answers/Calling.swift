/// The functions an expression calls.
extension FilledForm {
  func call(
    _ function: XPathFunction, _ arguments: [Code], _ scope: EvaluationScope
  ) -> XPathValue {
    func value(_ index: Int) -> XPathValue { evaluate(arguments[index], scope) }
    func text(_ index: Int) -> String { value(index).text(in: zone) }
    func number(_ index: Int) -> Double { value(index).number(in: zone) }
    switch function {
    case .true: return .boolean(true)
    case .false: return .boolean(false)
    case .not: return .boolean(!value(0).truth)
    case .boolean: return .boolean(value(0).truth)
    case .number: return .number(number(0))
    case .string: return .text(text(0))
    case .if: return value(0).truth ? value(1) : value(2)
    case .coalesce:
      let first = value(0)
      return first.isNothing ? value(1) : first
    case .selected:
      return .boolean(AnswerWords.holds(text(0), word: text(1).trimmed))
    case .selectedAt:
      return .text(AnswerWords.word(number(1), of: text(0)))
    case .countSelected: return .number(Double(AnswerWords.count(text(0))))
    case .min, .max:
      var tally = Tally(zone: zone)
      for index in arguments.indices { tally.add(value(index), for: function) }
      return tally.outcome(of: function)
    case .concat: return .text(arguments.indices.map { text($0) }.joined())
    case .int, .round, .abs, .pow:
      return .number(
        NumberFunctions.number(
          function, number(0), arguments.count > 1 ? number(1) : 0))
    case .today: return .moment(zone.moment(day: zone.day(of: now)))
    case .now: return .moment(now)
    case .date, .dateTime:
      return MomentFunctions.moment(value(0), keepsTime: function == .dateTime, zone)
    case .decimalDateTime, .decimalTime:
      return MomentFunctions.decimal(value(0), keepsDay: function == .decimalDateTime, zone)
    case .formatDate, .formatDateTime:
      return MomentFunctions.formatted(value(0), text(1), zone)
    default:
      return textFunction(function, arguments, scope)
    }
  }

  private func textFunction(
    _ function: XPathFunction, _ arguments: [Code], _ scope: EvaluationScope
  ) -> XPathValue {
    func text(_ index: Int) -> String { evaluate(arguments[index], scope).text(in: zone) }
    func number(_ index: Int) -> Double { evaluate(arguments[index], scope).number(in: zone) }
    switch function {
    case .stringLength: return .number(Double(text(0).utf16.count))
    case .substr:
      return .text(
        TextFunctions.slice(
          text(0), from: number(1), to: arguments.count > 2 ? number(2) : nil))
    case .contains: return .boolean(TextFunctions.contains(text(0), text(1)))
    case .startsWith: return .boolean(text(0).utf8.starts(with: text(1).utf8))
    case .endsWith:
      return .boolean(text(0).utf8.reversed().starts(with: text(1).utf8.reversed()))
    case .normalizeSpace: return .text(TextFunctions.normalized(text(0)))
    case .translate: return .text(TextFunctions.translated(text(0), text(1), text(2)))
    case .regex: return .boolean(TextFunctions.matches(text(0), text(1)))
    default: return .empty
    }
  }
}
