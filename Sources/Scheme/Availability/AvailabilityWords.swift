/// Reads what somebody says of when they can go: `weekdays evening, sat early; not tue night`.
public enum AvailabilityWords {
  /// The week that words describe: what can be, and what is preferred of it.
  ///
  /// What is preferred can be, unless it was excepted.
  public static func pattern(
    can: String?, prefer: String? = nil
  ) throws(AvailabilityWordsFault) -> WeekPattern {
    var spoken = try can.map(AvailabilityLexer.lexemes) ?? []
    if let prefer {
      spoken.append(AvailabilityLexeme(token: .prefers, word: "prefers"))
      spoken += try AvailabilityLexer.lexemes(prefer)
    }
    let sections = spoken.split(
      omittingEmptySubsequences: false, whereSeparator: { $0.token == .prefers })
    let possible = try section(sections.first ?? [], isAlone: sections.count == 1)
    var preferred = WeekCells()
    // The word may have been said twice, in the option and in its text.
    for section in sections.dropFirst() {
      preferred.formUnion(try Self.section(section, isAlone: false).offered)
    }
    guard sections.count == 1 || !preferred.isEmpty else { throw AvailabilityWordsFault(.empty) }
    preferred.subtract(possible.denied)
    return WeekPattern(can: possible.offered, prefers: preferred)
  }

  /// What one section offers, and what it says cannot be.
  private static func section(
    _ spoken: ArraySlice<AvailabilityLexeme>, isAlone: Bool
  ) throws(AvailabilityWordsFault) -> (offered: WeekCells, denied: WeekCells) {
    let meant = spoken.filter { $0.token != .end && $0.token != .comma }
    if let word = meant.first(where: { $0.token == .nothing }) {
      guard meant.count == 1, isAlone else {
        throw AvailabilityWordsFault(.nothingAndMore, at: word.word)
      }
      return ([], .all)
    }
    guard !meant.isEmpty else {
      if isAlone { throw AvailabilityWordsFault(.empty) }
      return ([], [])
    }
    var (offered, excepted, everywhere) = (WeekCells(), WeekCells(), WeekCells())
    for part in spoken.split(whereSeparator: { $0.token == .end }) {
      let pieces = try AvailabilityPiece.pieces(of: part)
      let (possible, except) = (
        WeekCells(pieces.filter { !$0.isExcepted }.map(\.cells)),
        WeekCells(pieces.filter(\.isExcepted).map(\.cells))
      )
      // An exception belongs to what it was said of; said by itself it holds everywhere.
      if possible.isEmpty { everywhere.formUnion(except) }
      offered.formUnion(possible.subtracting(except))
      excepted.formUnion(except)
    }
    guard !offered.isEmpty || everywhere.isEmpty else {
      throw AvailabilityWordsFault(.onlyExceptions)
    }
    offered.subtract(everywhere)
    return (offered, excepted.subtracting(offered))
  }
}

extension WeekPattern {
  /// A week in which some cells can be and some are preferred; what is preferred can be.
  init(can: WeekCells, prefers: WeekCells) {
    self = .nothing
    for weekday in 0..<7 {
      for band in DayBand.allCases {
        let cell = WeekCells(days: .one(weekday), bands: .one(band))
        if prefers.contains(cell) {
          self[weekday, band] = .prefers
        } else if can.contains(cell) {
          self[weekday, band] = .can
        }
      }
    }
  }

  /// The days' names, Monday first.
  public static let dayNames = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
}
