public import Actions
import RecordKeeping
public import Scheme

/// Themes by suite over a period, with their names.
public struct ThemeMatrixSeen: Sendable {
  public let days: ClosedRange<CalendarDay>
  public let matrix: ThemeMatrix
  public let themes: ThemeList
}

extension Office {
  /// Themes by suite over some days, against the scheme's own rate elsewhere and before.
  ///
  /// Restricted concerns are in no count, whoever reads.
  public func themeMatrix(
    _ days: ClosedRange<CalendarDay>, by desk: Desk
  ) throws -> ThemeMatrixSeen {
    let reader = try reader(desk)
    try reader.require(.statistics)
    let matrix = ThemeMatrix(
      try records.themeCounts(days),
      before: try records.themeCounts(ThemeMatrix.daysBefore(days)),
      suites: reader.look.picture.suites.map(\.code))
    return ThemeMatrixSeen(days: days, matrix: matrix, themes: try ThemeList(shelves))
  }
}
