import Scheme

/// What a cell of a return's sheets may hold; the schema's types, in words for a person.
enum ReturnValue: Hashable {
  case exactly(String)
  case oneOf([String])
  case count, decimal, day, moment, year, serial, force, area, code, topic, digest
  case text(most: Int)

  /// Whether a cell that is not empty holds such a value.
  func isMet(by text: String) -> Bool {
    switch self {
    case .exactly(let value): text == value
    case .oneOf(let values): values.contains(text)
    case .count: text.wholeMatch(of: /[0-9]{1,7}/) != nil
    case .decimal: text.wholeMatch(of: /[0-9]{1,6}(\.[0-9]{1,2})?/) != nil
    case .day: CalendarDay(text) != nil
    case .moment: text.contains("T") && Instant(text) != nil
    case .year: SchemeYear(text) != nil
    // A spreadsheet program takes the noughts off 012; the return has them again.
    case .serial: text.wholeMatch(of: /[0-9]{1,3}/) != nil && Int(text) != 0
    case .force: text.wholeMatch(of: /[0-9]{2}/) != nil
    case .area: text.wholeMatch(of: /(E23|W15)[0-9]{6}/) != nil
    case .code: text.wholeMatch(of: /\S{1,20}/) != nil && text.isWritable
    case .topic: text.wholeMatch(of: /\S{1,60}/) != nil && text.isWritable
    case .digest: text.wholeMatch(of: /[A-Za-z0-9+\/]{43}=/) != nil
    case .text(let most): text.unicodeScalars.count <= most && text.isWritable
    }
  }

  /// What belongs into the cell, after "Write".
  var asks: String {
    switch self {
    case .exactly(let value): value
    case .oneOf(let values): "one of \(values.joined(separator: ", "))"
    case .count:
      "a whole number from 0 to 9999999 in digits alone, or leave the cell empty where it is not"
        + " held"
    case .decimal: "a number such as 38.25, with at most two places, or leave the cell empty"
    case .day: "a day as 2026-06-30"
    case .moment: "a moment as 2026-07-14T09:30:00Z"
    case .year: "a scheme year as 2026-27"
    case .serial: "a serial number from 1 to 999"
    case .force: "the force's two digits, the leading nought with them"
    case .area: "the police area's code, such as E23000017"
    case .code: "a code of 1 to 20 characters without blanks"
    case .topic: "a topic with its version, such as EPC4/3/reviews"
    case .digest: "the digest as it was, or leave the cell empty"
    case .text(let most): "a text of at most \(most) characters"
    }
  }
}

extension String {
  /// Whether XML can hold every character.
  fileprivate var isWritable: Bool {
    unicodeScalars.allSatisfy { scalar in
      let isControl = scalar.value < 32 && ![9, 10, 13].contains(scalar.value)
      return !isControl && scalar.value != 0xFFFE && scalar.value != 0xFFFF
    }
  }
}
