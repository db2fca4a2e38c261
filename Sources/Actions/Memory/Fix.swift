public import Findings
public import Scheme

/// One time that a thing or a practice was resolved on evidence, and whether it came back.
///
/// A matter that was reopened and resolved again is two fixes: the first one failed.
public struct Fix: Hashable, Sendable {
  public let action: Reference
  public let suite: SuiteCode
  public let theme: Theme
  /// Which kind of reply it came of; nil where none was told.
  public let reply: ReplyKind?
  public let day: CalendarDay
  /// The day it was reopened, or found again as was confirmed; nil while neither.
  public let cameBackOn: CalendarDay?

  /// The fixes of an action, with the days on which its confirmed returns were found.
  ///
  /// Past events have none, nor has what was resolved without anybody having been able to look.
  public static func fixes(of action: Action, returned: [CalendarDay] = []) -> [Fix] {
    guard action.concern.kind.canBeChecked, !action.isRestricted else { return [] }
    var fixes: [Fix] = []
    var reply: ReplyKind?
    for (index, event) in action.events.enumerated() {
      if event.deed == .answer || event.deed == .add { reply = event.reply ?? reply }
      guard event.deed == .resolve else { continue }
      let next = action.events[(index + 1)...]
      let reopened = next.first { $0.deed == .reopen }?.day
      let again = returned.filter { $0 >= event.day }.min()
      fixes.append(
        Fix(
          action: action.reference, suite: action.concern.suite, theme: action.concern.theme,
          reply: reply, day: event.day,
          cameBackOn: [reopened, again].compactMap(\.self).min()))
    }
    return fixes
  }

  /// Whether it held for so many days, as known on a day; nil while it is too early to say.
  public func held(days: Int, asOf today: CalendarDay) -> Bool? {
    let last = day.adding(days: days)
    guard last <= today else { return nil }
    return cameBackOn.map { $0 > last } ?? true
  }
}
