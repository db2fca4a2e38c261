/// An answer as it is kept.
enum Held: Sendable, Hashable {
  case none
  case text(String)
  case whole(Int)
  case decimal(Double)
  case boolean(Bool)
  /// Milliseconds since 1970-01-01T00:00:00Z, of the day's first moment in the running zone.
  case date(Int)
  /// Milliseconds since 1970-01-01T00:00:00Z, on the day it was answered.
  case time(Int)
  case dateTime(Int)

  /// What an expression sees.
  var value: XPathValue {
    switch self {
    case .none: .empty
    case .text(let text): .text(text)
    case .whole(let number): .number(Double(number))
    case .decimal(let number): .number(number)
    case .boolean(let truth): .boolean(truth)
    case .date(let moment), .time(let moment), .dateTime(let moment): .moment(moment)
    }
  }

  /// The text a submission holds.
  func text(in zone: FormZone) -> String {
    switch self {
    case .none: ""
    case .text(let text): text
    case .whole(let number): String(number)
    case .decimal(let number): JavaNumber.text(number)
    case .boolean(let truth): truth ? "1" : "0"
    case .date(let moment): zone.dayText(of: moment)
    case .time(let moment): zone.timeText(of: moment)
    case .dateTime(let moment): zone.dayText(of: moment) + "T" + zone.timeText(of: moment)
    }
  }

  /// What a calculation came to, kept as its question's type.
  init(_ value: XPathValue, as type: AnswerType) {
    switch value {
    case .text(let text): self = text.isEmpty ? .none : .text(text)
    case .boolean(let truth): self = .boolean(truth)
    case .number(let number): self = Held(number: number, as: type)
    case .moment(let moment):
      switch type {
      case .date: self = .date(moment)
      case .time: self = .time(moment)
      default: self = .dateTime(moment)
      }
    }
  }

  private init(number: Double, as type: AnswerType) {
    if number.isNaN {
      self = .none
      return
    }
    let isShort = abs(number) < 9e15
    let whole = isShort ? Int(number) : 0
    if type == .whole {
      self = .whole(Int(max(-2_147_483_648, min(2_147_483_647, number))))
    } else if isShort, abs(number - Double(whole)) < 1e-9 {
      self = .whole(whole)
    } else {
      self = .decimal(number)
    }
  }

  /// A typed answer read from text, nil where the text is no such answer; empty text is `.none`.
  init?(reading text: String, as type: AnswerType, now: Int, in zone: FormZone) {
    guard !text.isEmpty else {
      self = .none
      return
    }
    let trimmed = text.trimmed
    switch type {
    case .text, .choice, .choices: self = .text(text)
    case .whole:
      guard let number = Int32(trimmed) else { return nil }
      self = .whole(Int(number))
    case .decimal:
      guard let number = Held.decimal(trimmed) else { return nil }
      self = .decimal(number)
    case .date:
      guard let moment = FormMoment.date(trimmed, in: zone) else { return nil }
      self = .date(moment)
    case .time:
      guard let moment = FormMoment.time(trimmed, now: now, in: zone) else { return nil }
      self = .time(moment)
    case .dateTime:
      guard let moment = FormMoment.parse(trimmed, in: zone) else { return nil }
      self = .dateTime(moment)
    }
  }

  /// Reads a sign, digits, a point with digits and an exponent, all but the digits optional.
  private static func decimal(_ text: String) -> Double? {
    let isPlain = text.utf8.allSatisfy {
      (48...57).contains($0) || [43, 45, 46, 69, 101].contains($0)
    }
    guard isPlain, text.utf8.contains(where: { (48...57).contains($0) }) else { return nil }
    var padded = text
    if padded.hasPrefix("+") { padded.removeFirst() }
    if padded.hasSuffix(".") { padded += "0" }
    if padded.hasPrefix("-.") { padded = "-0" + padded.dropFirst() }
    return Double(padded.hasPrefix(".") ? "0" + padded : padded)
  }
}

extension String {
  /// The text without spaces and control characters at its ends, as Java trims.
  var trimmed: String {
    let bytes = utf8
    guard let first = bytes.firstIndex(where: { $0 > 32 }),
      let last = bytes.lastIndex(where: { $0 > 32 })
    else { return "" }
    return String(self[first...last])
  }
}
