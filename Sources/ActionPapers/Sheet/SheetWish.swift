import Actions
public import Scheme

/// Something wanted of the police by a day, or by an hour of it.
public struct SheetWish: Hashable, Sendable {
  public let target: Target
  public let day: CalendarDay
  /// The hour, where hours are counted; nil where the whole day counts.
  public let time: TimeOfDay?
  /// Whether the force agreed to the time allowed: only then is anything *due*.
  public let isAgreed: Bool
  /// Whether the time is up.
  public let isOver: Bool

  /// A wish, by when, and whether the force agreed to it.
  public init(
    _ target: Target, by day: CalendarDay, at time: TimeOfDay? = nil, isAgreed: Bool,
    isOver: Bool
  ) {
    self.target = target
    self.day = day
    self.time = time
    self.isAgreed = isAgreed
    self.isOver = isOver
  }

  /// What is wanted and by when, said as the force agreed to it or not.
  public var text: String {
    let what =
      switch target {
      case .acknowledge: "word that you have it"
      case .answer: "an answer"
      case .putRight: "the matter put right"
      }
    return "\(what) \(isOver ? "was" : "is") \(isAgreed ? "due" : "asked for") by \(when)"
  }

  /// By when: `Thursday 23 April 2026`, or `06:30 on Thursday 23 April 2026`.
  public var when: String {
    time.map { "\($0) on \(PaperDay.full(day))" } ?? PaperDay.full(day)
  }

  /// Whether it ends sooner; an hour ends before its day does.
  func comesBefore(_ other: SheetWish) -> Bool { order < other.order }

  /// Minutes up to its end, for putting the soonest first.
  var order: Int { day.number * 1440 + (time?.minutes ?? 1440) }
}
