public import Actions
import Findings
public import Scheme

/// What visitors found good at a suite, and what was put right, over some weeks: it comes first.
public struct GoodPractice: Hashable, Sendable {
  /// The days it is counted over.
  public let days: ClosedRange<CalendarDay>
  /// Each kind of praise in the form's own words, the most frequent first.
  public let praise: [Praise]
  /// Concerns that were put right before the visitors left.
  public let putRightOnTheSpot: Int
  /// Matters that later visitors found put right, and that were resolved.
  public let resolved: Int

  /// One kind of praise and how often visitors gave it.
  public struct Praise: Hashable, Sendable {
    public let wording: String
    public let times: Int

    init(wording: String, times: Int) {
      self.wording = wording
      self.times = times
    }
  }

  /// Counts what was found in these days and which matters were resolved in them; what is
  /// restricted is not counted.
  public init(
    days: ClosedRange<CalendarDay>, found: [Concern], actions: [Action]
  ) {
    self.days = days
    let open = found.filter { !$0.isRestricted }
    let praised = open.filter { $0.severity == .goodPractice }
    praise = Dictionary(grouping: praised, by: \.wording)
      .map { Praise(wording: $0.key, times: $0.value.count) }
      .sorted { ($1.times, $0.wording) < ($0.times, $1.wording) }
    putRightOnTheSpot = open.count { $0.isSettled && $0.severity != .goodPractice }
    resolved = actions.count { action in
      guard !action.isRestricted, action.state == .resolved,
        action.concern.kind.canBeChecked, action.timesFoundFixed > 0,
        let closed = action.events.last(where: { $0.deed == .resolve })
      else { return false }
      return days.contains(closed.day)
    }
  }

  /// How often visitors praised something.
  public var timesPraised: Int { praise.map(\.times).reduce(0, +) }

  /// Whether there is anything to give thanks for.
  public var isEmpty: Bool { timesPraised + putRightOnTheSpot + resolved == 0 }

  /// The counts in a sentence or two; nothing where there is nothing to count.
  public var sentences: [String] {
    var sentences: [String] = []
    if timesPraised > 0 {
      sentences.append("Visitors gave praise \(Self.times(timesPraised)).")
    }
    if putRightOnTheSpot > 0 {
      let what = putRightOnTheSpot == 1 ? "1 concern was" : "\(putRightOnTheSpot) concerns were"
      sentences.append("\(what) put right while the visitors were still there.")
    }
    if resolved > 0 {
      let what = resolved == 1 ? "1 matter was" : "\(resolved) matters were"
      sentences.append("\(what) found put right by later visitors, and closed.")
    }
    return sentences
  }

  /// `once`, `twice`, `5 times`.
  static func times(_ count: Int) -> String {
    switch count {
    case 1: "once"
    case 2: "twice"
    default: "\(count) times"
    }
  }
}

extension Action {
  /// How often later visitors found it fixed.
  fileprivate var timesFoundFixed: Int { events.count { $0.deed == .check(.fixed) } }
}
