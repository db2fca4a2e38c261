/// What JavaRosa and Enketo read differently, and is therefore refused with the way to write it.
extension CodeCompiler {
  mutating func lint(_ function: XPathFunction, _ arguments: [Expression], at offset: Int) {
    switch function {
    case .regex: lintRegex(arguments[1], at: offset)
    case .date, .dateTime, .formatDate, .formatDateTime, .decimalDateTime, .decimalTime:
      lintDate(arguments[0], at: offset)
      if function == .formatDate || function == .formatDateTime {
        lintFormat(arguments[1], at: offset)
      }
    case .round: lintRound(arguments, at: offset)
    case .string, .concat, .stringLength:
      for argument in arguments { lintLongNumber(argument, at: offset) }
    case .substr:
      if case .text(let text) = arguments[0],
        text.unicodeScalars.contains(where: { $0.value > 0xFFFF })
      {
        fault(offset, "“substr” cuts emoji in half in some engines.", "Leave them out.")
      }
    case .selected:
      if case .number = arguments[1] {
        fault(offset, "“selected” takes a choice in quotes.", "Write selected(${name}, '1').")
      }
    case .number, .int, .abs: lintNumberText(arguments[0], at: offset)
    default: break
    }
  }

  /// Comparisons and sums that engines read differently.
  mutating func lint(
    _ sign: BinaryOperator, _ left: Expression, _ right: Expression, at offset: Int
  ) {
    guard sign.isOrdering || sign.isArithmetic else { return }
    for side in [left, right] {
      if case .text(let text) = side {
        if Self.looksLikeDate(text) {
          fault(
            offset, "A day in quotes is text, and text is neither earlier nor later.",
            "Write date('\(text)').")
        } else if sign.isOrdering, Self.isPlainNumber(text) == false {
          fault(
            offset, "“\(text)” is text, and text is neither more nor less.",
            "Compare numbers or dates.")
        } else {
          lintNumberText(side, at: offset)
        }
      }
    }
  }

  private mutating func lintRegex(_ pattern: Expression, at offset: Int) {
    guard case .text(let written) = pattern else { return }
    if written.contains("(?i)") {
      fault(
        offset, "“(?i)” is refused by some engines.", "Write both cases, such as [Aa].")
    } else if !written.hasPrefix("^") || !written.hasSuffix("$") || written.hasSuffix("\\$") {
      fault(
        offset,
        "A pattern without ^ and $ matches the whole text in one engine and any part in "
          + "another.", "Write '^…$', with .* where anything may stand.")
    } else if let problem = RegexPattern.problem(in: written) {
      fault(offset, "The pattern is not understood: \(problem)", "Use plain classes and counts.")
    }
  }

  private mutating func lintDate(_ argument: Expression, at offset: Int) {
    guard case .text(let text) = argument, !text.isEmpty else { return }
    if FormMoment.parse(text, in: .utc) == nil {
      fault(
        offset, "“\(text)” is no date: one engine stops, another takes a day nearby.",
        "Write a real day as yyyy-mm-dd.")
    }
  }

  private mutating func lintFormat(_ argument: Expression, at offset: Int) {
    guard case .text(let text) = argument, let bad = DateFormat.firstUnknown(in: text) else {
      return
    }
    fault(
      offset, "“%\(bad)” is no part of a date.",
      "Known: %Y %y %m %n %b %d %e %H %h %M %S %3 %a %W.")
  }

  private mutating func lintRound(_ arguments: [Expression], at offset: Int) {
    guard case .negated(.number(let number)) = arguments[0], arguments.count == 1,
      number - number.rounded(.down) == 0.5
    else { return }
    fault(
      offset, "Engines round a negative half to different sides.",
      "Round the positive number, then change its sign.")
  }

  private mutating func lintLongNumber(_ argument: Expression, at offset: Int) {
    switch argument {
    case .number(let number) where Swift.abs(number) >= 1e11:
      fault(
        offset, "A number of twelve digits or more is written differently by engines.",
        "Put it in quotes.")
    case .binary(let sign, .number(let left), .number(let right), _)
    where sign.isArithmetic && (left != left.rounded() || right != right.rounded()):
      fault(
        offset, "Engines write the last digits of a fraction differently.",
        "Round it first: round(…, 2).")
    default: break
    }
  }

  private mutating func lintNumberText(_ argument: Expression, at offset: Int) {
    guard case .text(let text) = argument, Self.isPlainNumber(text) == false else { return }
    if Double(text) != nil || text.hasPrefix("0x") {
      fault(
        offset, "“\(text)” is a number in one engine and none in another.",
        "Write it in plain digits.")
    }
  }

  private static func isPlainNumber(_ text: String) -> Bool { !XPathValue.number(text).isNaN }

  private static func looksLikeDate(_ text: String) -> Bool {
    let parts = text.prefix(10).split(separator: "-", omittingEmptySubsequences: false)
    return parts.count == 3 && parts[0].count == 4
      && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isNumber) }
  }
}
