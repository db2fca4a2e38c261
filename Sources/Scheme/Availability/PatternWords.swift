/// A week's pattern in words that `AvailabilityWords` reads back as the same pattern.
extension WeekPattern {
  /// The pattern in words: `weekday evenings; Saturday early; prefers Sunday late`.
  public var words: String { told(withHours: false) }

  /// The same with the hours of the bands, which are for people and are not read back.
  public var wordsWithHours: String { told(withHours: true) }

  private func told(withHours: Bool) -> String {
    let can = WeekCells(self, atLeast: .can)
    let prefers = WeekCells(self, atLeast: .prefers)
    guard !can.isEmpty else { return "nothing" }
    func said(_ cells: WeekCells) -> String {
      PatternPhrase.phrases(cells).map { $0.text(withHours: withHours) }.joined(separator: "; ")
    }
    return prefers.isEmpty ? said(can) : said(can) + "; prefers " + said(prefers)
  }
}

/// One phrase: some days with the same bands, possible or excepted.
private struct PatternPhrase {
  let days: WeekDays
  let bands: DayBands
  var isExcepted = false

  /// The fewest phrases: what can be, or any time but for what cannot.
  static func phrases(_ cells: WeekCells) -> [PatternPhrase] {
    let possible = grouped(cells)
    let missing = grouped(WeekCells.all.subtracting(cells))
    let isShorter = missing.count + 1 < possible.count
    let isAllButAFew = missing.count + 1 == possible.count && cells.rawValue.nonzeroBitCount >= 24
    guard !missing.isEmpty, isShorter || isAllButAFew else { return possible }
    return [PatternPhrase(days: .all, bands: .all)]
      + missing.map { PatternPhrase(days: $0.days, bands: $0.bands, isExcepted: true) }
  }

  /// The days that have the same bands, together, in the order of the week.
  private static func grouped(_ cells: WeekCells) -> [PatternPhrase] {
    var order: [DayBands] = []
    var days: [DayBands: WeekDays] = [:]
    for weekday in 0..<7 {
      let bands = cells.bands(on: weekday)
      if bands.isEmpty { continue }
      if days[bands] == nil { order.append(bands) }
      days[bands, default: []].insert(.one(weekday))
    }
    return order.map { PatternPhrase(days: days[$0] ?? [], bands: $0) }
  }

  func text(withHours: Bool) -> String {
    let hours = withHours && bands != .all ? " (\(hours))" : ""
    return (isExcepted ? "not " : "") + plain + hours
  }

  private var plain: String {
    if bands == .all { return days == .all ? "any time" : "\(dayText) any time" }
    if days == .all { return "\(bandText) every day" }
    // An adjective before evenings and nights, a plural before the rest: weekday evenings.
    let isPlain = bands.list[0] < .evening || isRun
    switch days {
    case .weekdays: return (isPlain ? "weekdays " : "weekday ") + bandText
    case .weekend: return (isPlain ? "weekends " : "weekend ") + bandText
    default: return "\(dayText) \(bandText)"
    }
  }

  private var dayText: String {
    switch days {
    case .weekdays: return "weekdays"
    case .weekend: return "weekends"
    default: break
    }
    var texts: [String] = []
    var run: [Int] = []
    for weekday in 0...7 {
      if weekday < 7, days.contains(.one(weekday)) {
        run.append(weekday)
        continue
      }
      let names = run.map { WeekPattern.dayNames[$0] }
      texts += names.count > 2 ? ["\(names[0]) to \(names[names.count - 1])"] : names
      run = []
    }
    guard texts.count > 1 else { return texts.first ?? "" }
    // After an exception a comma could be read two ways.
    if isExcepted { return texts.joined(separator: " and ") }
    return texts.dropLast().joined(separator: ", ") + " and " + texts[texts.count - 1]
  }

  /// Three bands one after another are told as a range.
  private var isRun: Bool { bands.rawValue == 7 || bands.rawValue == 14 }

  private var bandText: String {
    if isRun { return "\(bands.list[0].word) to \(bands.list[2].word)" }
    return bands.list.map { $0 < .evening ? $0.word : $0.word + "s" }.joined(separator: " and ")
  }

  /// The hours, bands that follow one another as one.
  private var hours: String {
    var texts: [String] = []
    var start: DayBand?
    for band in DayBand.allCases where bands.contains(.one(band)) {
      let first = start ?? band
      let next = DayBand(rawValue: band.rawValue + 1)
      if let next, bands.contains(.one(next)) {
        start = first
      } else {
        texts.append("\(first.start) to \(next?.start ?? DayBand.early.start)")
        start = nil
      }
    }
    return texts.joined(separator: ", ")
  }
}
