import Rotas
import Scheme

extension RotaFacts {
  /// Reads facts written by `text`, and nothing else.
  public init(text: String) throws(FactsFault) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.first.map(String.init) == Self.format else { throw .notFacts }
    guard lines.popLast() == "", let end = lines.popLast(), end == "end \(lines.count)" else {
      throw .incomplete
    }
    var reading = FactsDraft()
    for (number, line) in lines.enumerated().dropFirst() {
      let words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
      guard reading.take(words) else {
        throw .unreadable(line: number + 1, text: String(line))
      }
    }
    guard let period = reading.period else { throw .incomplete }
    self.init(
      period: period, rules: reading.rules, suites: reading.suites, visitors: reading.visitors,
      offers: reading.offers, windows: reading.windows, pins: reading.pins, later: reading.later)
    guard self.text == text else { throw .notCanonical }
  }
}

/// Facts as far as they have been read.
private struct FactsDraft {
  var period: RotaPeriod?
  var rules = RotaRules()
  var suites: [SuiteFacts] = []
  var visitors: [Visitor] = []
  var offers: [Availability] = []
  var windows: [Window] = []
  var pins: [Pin] = []
  var later: [DraftChange] = []

  mutating func take(_ words: [String]) -> Bool {
    let rest = Array(words.dropFirst())
    switch (words[0], rest.count) {
    case ("period", 2): return takePeriod(rest)
    case ("rule", 2):
      return RuleLine.all.first { $0.key == rest[0] }?.read(rest[1], &rules) ?? false
    case ("suite", 2...3): return takeSuite(rest)
    case ("status", 3): return takeStatus(rest)
    case ("visitor", 2...):
      return VisitorLine(rest).map { visitors.append($0.visitor) } != nil
    case ("offer", 3...): return takeOffer(rest)
    case ("window", 3...): return takeWindow(rest)
    case ("pin", 2...): return Pin(rest).map { pins.append($0) } != nil
    case ("later", 2...): return DraftChange(rest).map { later.append($0) } != nil
    default: return false
    }
  }

  private mutating func takePeriod(_ words: [String]) -> Bool {
    guard let monday = CalendarDay(words[0]), let week = VisitWeek(monday: monday),
      let weeks = Int(words[1]), (0...1000).contains(weeks), period == nil
    else { return false }
    period = RotaPeriod(first: week, weeks: weeks)
    return true
  }

  private mutating func takeSuite(_ words: [String]) -> Bool {
    guard let frequency = VisitFrequency(words[1]), words.count == 2 || words[2] == "terrorism"
    else { return false }
    suites.append(
      SuiteFacts(
        code: SuiteCode(words[0]), frequency: frequency, isTerrorism: words.count == 3))
    return true
  }

  private mutating func takeStatus(_ words: [String]) -> Bool {
    guard let last = suites.indices.last, suites[last].code.rawValue == words[0],
      let from = CalendarDay(words[1]), let status = SuiteStatus(rawValue: words[2])
    else { return false }
    let changes = suites[last].history.changes
    suites[last].history = SuiteHistory(
      changes + [SuiteStatusChange(from: from, status: status)])
    return true
  }

  private mutating func takeOffer(_ words: [String]) -> Bool {
    let away = words.dropFirst(3).map(CalendarDay.range)
    guard let days = CalendarDay.range(words[1]), let pattern = WeekPattern(digits: words[2]),
      !away.contains(nil)
    else { return false }
    offers.append(
      Availability(
        visitor: VisitorID(words[0]), days: days, pattern: pattern,
        away: away.compactMap { $0 }))
    return true
  }

  private mutating func takeWindow(_ words: [String]) -> Bool {
    guard let monday = CalendarDay(words[2]), let week = VisitWeek(monday: monday) else {
      return false
    }
    windows.append(
      Window(
        id: WindowID(words[0]), suite: SuiteCode(words[1]), week: week,
        visitors: words.dropFirst(3).map { VisitorID($0) }))
    return true
  }
}

extension CalendarDay {
  /// Reads `2026-04-06..2026-04-12`, or nil.
  static func range(_ text: String) -> ClosedRange<CalendarDay>? {
    guard text.utf8.count == 22, let first = CalendarDay(text.prefix(10)),
      let last = CalendarDay(text.suffix(10)), first <= last,
      text.dropFirst(10).prefix(2) == ".."
    else { return nil }
    return first...last
  }
}
