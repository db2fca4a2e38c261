/// Some days with some bands of theirs, said together: `weekdays evening`, `nights on sat and sun`.
struct AvailabilityPiece {
  private(set) var days = WeekDays()
  private(set) var bands = DayBands()
  let isExcepted: Bool
  /// Whether a day was said before any band, which tells where the next piece begins.
  private var hasDaysFirst = false

  private init(isExcepted: Bool) { self.isExcepted = isExcepted }

  /// Its cells: days without bands are whole days, bands without days are of every day.
  var cells: WeekCells { WeekCells(days: days, bands: bands) }

  private var isEmpty: Bool { days.isEmpty && bands.isEmpty }
  private var isWhole: Bool { !days.isEmpty && !bands.isEmpty }
  private var isDaysOnly: Bool { !days.isEmpty && bands.isEmpty }
  private var isBandsOnly: Bool { days.isEmpty && !bands.isEmpty }

  /// The pieces of a part, in which commas stand but no semicolon.
  static func pieces(
    of part: ArraySlice<AvailabilityLexeme>
  ) throws(AvailabilityWordsFault) -> [AvailabilityPiece] {
    var pieces: [AvailabilityPiece] = []
    for chunk in part.split(whereSeparator: { $0.token == .comma }) {
      let next = try spoken(in: Array(chunk))
      guard let first = next.first else { continue }
      if let last = pieces.popLast() {
        pieces += try joined(last, first, at: chunk.first?.word ?? "")
      } else {
        pieces.append(first)
      }
      pieces += next.dropFirst()
    }
    return pieces
  }

  /// What stands on the two sides of a comma: two pieces, or one list.
  private static func joined(
    _ last: AvailabilityPiece, _ next: AvailabilityPiece, at word: String
  ) throws(AvailabilityWordsFault) -> [AvailabilityPiece] {
    if next.isExcepted || next.isWhole && (last.isWhole || last.isBandsOnly && next.hasDaysFirst) {
      return [last, next]
    }
    guard !last.isExcepted else { throw AvailabilityWordsFault(.ambiguous, at: word) }
    var list = last
    if last.isDaysOnly, next.hasDaysFirst {  // mon, wed and fri evening
      list = next
      list.days.formUnion(last.days)
      return [list]
    }
    if last.isBandsOnly, next.isBandsOnly {  // early, late
      list.bands.formUnion(next.bands)
      return [list]
    }
    if last.isWhole, !last.hasDaysFirst, next.isDaysOnly {  // evenings on mon, tue
      list.days.formUnion(next.days)
      return [list]
    }
    if last.isDaysOnly, next.isWhole { return [last, next] }  // sat, evenings on weekdays
    if last.isWhole, last.hasDaysFirst, next.isDaysOnly { return [last, next] }
    throw AvailabilityWordsFault(.ambiguous, at: word)
  }

  /// The pieces of what stands between two commas.
  private static func spoken(
    in words: [AvailabilityLexeme]
  ) throws(AvailabilityWordsFault) -> [AvailabilityPiece] {
    var pieces: [AvailabilityPiece] = []
    var piece = AvailabilityPiece(isExcepted: false)
    var index = 0
    var isJoined = false
    func startAnew(isExcepted: Bool) {
      if !piece.isEmpty { pieces.append(piece) }
      piece = AvailabilityPiece(isExcepted: isExcepted)
    }
    while index < words.count {
      let (token, used) = try range(words, at: index)
      index += used
      switch token {
      case .except: startAnew(isExcepted: true)
      case .days(let days):
        if piece.hasDaysFirst ? !piece.bands.isEmpty : piece.isBandsOnly && isJoined {
          startAnew(isExcepted: piece.isExcepted)
        }
        if piece.isEmpty { piece.hasDaysFirst = true }
        piece.days.formUnion(days)
      case .bands(let bands):
        if piece.hasDaysFirst ? piece.isDaysOnly && isJoined : !piece.days.isEmpty {
          startAnew(isExcepted: piece.isExcepted)
        }
        piece.bands.formUnion(bands)
      default: break
      }
      isJoined = token == .and
    }
    startAnew(isExcepted: false)
    return pieces
  }

  /// The token at a place, with what it runs through to where it opens a range.
  private static func range(
    _ words: [AvailabilityLexeme], at index: Int
  ) throws(AvailabilityWordsFault) -> (AvailabilityToken, used: Int) {
    let first = words[index]
    guard first.token != .through else {
      throw AvailabilityWordsFault(.brokenRange, at: first.word)
    }
    guard index + 1 < words.count, words[index + 1].token == .through else {
      return (first.token, 1)
    }
    guard index + 2 < words.count else {
      throw AvailabilityWordsFault(.brokenRange, at: first.word)
    }
    let last = words[index + 2]
    let text = "\(first.word)-\(last.word)"
    switch (first.token, last.token) {
    case (.days(let one), .days(let other)) where one.list.count == 1 && other.list.count == 1:
      return (.days(.from(one.list[0], to: other.list[0])), 3)
    case (.bands(let one), .bands(let other)) where one.rawValue < other.rawValue:
      let bands = DayBand.allCases.filter { $0 >= one.list[0] && $0 <= other.list[0] }
      return (.bands(DayBands(bands.map { .one($0) })), 3)
    default: throw AvailabilityWordsFault(.brokenRange, at: text)
    }
  }
}
