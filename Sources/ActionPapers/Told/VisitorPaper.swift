public import Scheme

/// What became of what one visitor found, over some months: feedback that a volunteer is owed.
public struct VisitorPaper: Hashable, Sendable {
  public let scheme: String
  public let isPractice: Bool
  public let madeOn: CalendarDay
  /// The visitor's name.
  public let visitor: String
  /// The days of the visits it looks back on.
  public let days: ClosedRange<CalendarDay>
  /// Each suite's name by its code.
  public let suites: [SuiteCode: String]
  /// What became of what they found, in the order of `ToldMatter.Fate`, the latest visit first.
  public let matters: [ToldMatter]

  /// A paper about what one visitor found.
  public init(
    scheme: String, isPractice: Bool, madeOn: CalendarDay, visitor: String,
    days: ClosedRange<CalendarDay>, suites: [SuiteCode: String], matters: [ToldMatter]
  ) {
    self.scheme = scheme
    self.isPractice = isPractice
    self.madeOn = madeOn
    self.visitor = visitor
    self.days = days
    self.suites = suites
    self.matters = matters.sorted {
      ($0.fate, $1.day, $0.found) < ($1.fate, $0.day, $1.found)
    }
  }

  /// What became of it all, in one sentence; nil where there was nothing to follow.
  public var summary: String? {
    let followed = matters.filter { $0.fate != .praise }
    guard !followed.isEmpty else { return nil }
    let done = followed.count { $0.fate == .putRight }
    let what = followed.count == 1 ? "the 1 thing" : "the \(followed.count) things"
    return "Of \(what) you raised, \(done == 0 ? "none is" : "\(done) \(done == 1 ? "is" : "are")")"
      + " put right so far."
  }
}
