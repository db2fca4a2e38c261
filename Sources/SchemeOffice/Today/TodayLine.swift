public import Scheme

/// One thing that needs somebody today: what, why, and the command that deals with it.
public struct TodayLine: Hashable, Sendable {
  public let rule: TodayRuleName
  public let urgency: Urgency
  /// What it is about: a reference, a window, a visitor's id, a suite or a period.
  public let about: String
  /// What is the matter, as a sentence.
  public let sentence: String
  /// What to type.
  public let command: String
  /// Since when, or until when; nil where no day speaks.
  public let day: CalendarDay?

  init(
    _ rule: TodayRuleName, _ urgency: Urgency, about: String, _ sentence: String,
    command: String, day: CalendarDay? = nil
  ) {
    self.rule = rule
    self.urgency = urgency
    self.about = about
    self.sentence = sentence
    self.command = command
    self.day = day
  }

  /// How pressing something is.
  ///
  /// What gets worse while the page lies unread is moved up, never left where it was.
  public enum Urgency: Int, Sendable, CaseIterable, Comparable {
    case atOnce = 1
    case today, soon, whenYouCan

    /// The heading it stands under.
    public var label: String {
      switch self {
      case .atOnce: "At once"
      case .today: "Today"
      case .soon: "Soon"
      case .whenYouCan: "When you can"
      }
    }

    /// The urgency as scripts read it.
    public var name: String {
      switch self {
      case .atOnce: "at_once"
      case .today: "today"
      case .soon: "soon"
      case .whenYouCan: "when_you_can"
      }
    }

    public static func < (left: Urgency, right: Urgency) -> Bool { left.rawValue < right.rawValue }
  }
}

extension TodayLine: Comparable {
  /// The more pressing comes first, then in the order of the rules, then the earlier.
  public static func < (left: TodayLine, right: TodayLine) -> Bool {
    if left.urgency != right.urgency { return left.urgency < right.urgency }
    if left.rule != right.rule { return left.rule.order < right.rule.order }
    let (one, other) = (left.day?.number ?? Int.max, right.day?.number ?? Int.max)
    return one == other ? left.about < right.about : one < other
  }
}
