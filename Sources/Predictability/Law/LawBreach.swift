public import Moments

/// Where a suite's visits did not keep the law that was declared for them.
public enum LawBreach: Sendable, Hashable {
  /// A window with another number of visits than was demanded, from this day.
  case count(window: Int, made: Int, demanded: Int)
  /// From this cell on no calendar of the law is left: a quota, a gap or a closed cell.
  case impossible(Cell)
}
