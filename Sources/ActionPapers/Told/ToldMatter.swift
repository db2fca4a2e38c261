public import Actions
import Findings
public import Scheme

/// One thing a visitor found and what became of it: *you said, they did*.
public struct ToldMatter: Hashable, Sendable {
  /// The day of the visit.
  public let day: CalendarDay
  public let suite: SuiteCode
  /// What was found, in the form's own words.
  public let found: String
  public let fate: Fate
  /// What happened since, without what was said: a visitor reads where a matter stands.
  public let history: [SheetLine]

  /// What became of it so far, in the order in which a visitor wants to read it.
  public enum Fate: Int, Hashable, Sendable, CaseIterable, Comparable {
    case putRight, answered, asked, waits, disagreed, praise

    public static func < (left: Fate, right: Fate) -> Bool { left.rawValue < right.rawValue }
  }

  /// What became of a concern; nil for one of the restricted lane, which is told in person.
  public init?(_ concern: Concern, action: Action?) {
    guard !concern.isRestricted, action?.isRestricted != true else { return nil }
    day = concern.day
    suite = concern.suite
    found = concern.wording
    var silent = action
    silent?.forgetWords()
    history = silent?.events.compactMap { SheetLine($0, masked: MaskedWords()) } ?? []
    fate = ToldMatter.fate(of: concern, action)
  }

  private static func fate(of concern: Concern, _ action: Action?) -> Fate {
    if concern.severity == .goodPractice { return .praise }
    if concern.isSettled { return .putRight }
    return switch action?.state {
    case .resolved: .putRight
    case .answered, .toBeChecked: .answered
    case .open, .acknowledged, .reopened: .asked
    case .disagreed: .disagreed
    case .draft, .joined, .restricted, nil: .waits
    }
  }

  /// What became of it, as a sentence.
  public var sentence: String {
    switch fate {
    case .putRight where history.isEmpty: "It was put right while you were still there."
    case .putRight: "It is resolved."
    case .answered: "They answered. Later visitors look whether it is so."
    case .asked: "They have been asked, and it is their turn."
    case .waits: "It is with the coordinator."
    case .disagreed: "The scheme and the police disagree, and both say so."
    case .praise: "They are told, with thanks."
    }
  }
}
