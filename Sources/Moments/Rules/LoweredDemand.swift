/// A rule that could not be met over the cells that can be staffed, and what was kept of it.
public enum LoweredDemand: Sendable, Hashable {
  /// A window has fewer days that can be staffed than visits demanded of it.
  ///
  /// Each of those days has a visit; the rest fall anywhere in the window and cannot be staffed.
  case window(Int, asked: Int, given: Int)
  /// A window needs fewer visits because the suite is closed for whole weeks of it.
  case closedWeeks(window: Int, asked: Int, given: Int)
  /// Fewer visits of a quota than its share can be had, the quota by its place in the rules.
  case quota(Int, asked: Int, given: Int)
  /// The longest gap cannot be kept: the least that can.
  case gap(asked: Int, given: Int)
  /// The first visit comes too late after the last before the law's first day.
  case firstGap(asked: Int, given: Int)
}
