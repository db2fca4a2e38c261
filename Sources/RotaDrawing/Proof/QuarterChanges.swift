public import Scheme

/// How many windows of a quarter were drawn, and how many of them people changed afterwards.
public struct QuarterChanges: Hashable, Sendable {
  /// The quarter in which the windows' weeks begin.
  public let quarter: Quarter
  /// Windows drawn.
  public let windows: Int
  /// Of these, changed by hand.
  public let changed: Int

  /// Counts for a quarter.
  public init(quarter: Quarter, windows: Int, changed: Int) {
    self.quarter = quarter
    self.windows = windows
    self.changed = changed
  }

  /// Windows changed by hand, of a thousand drawn.
  public var rate: Int { windows == 0 ? 0 : (1000 * changed + windows / 2) / windows }

  /// The quarters of some windows, in order.
  static func of(_ drawn: [WindowID], changed: Set<WindowID>) -> [QuarterChanges] {
    Dictionary(grouping: drawn) { $0.monday.map { Quarter(holding: $0) } }
      .compactMap { quarter, windows in
        quarter.map {
          QuarterChanges(
            quarter: $0, windows: windows.count, changed: windows.count(where: changed.contains))
        }
      }.sorted { $0.quarter < $1.quarter }
  }
}

extension WindowID {
  /// The Monday that the identifier names: `LEA-2026-04-06`, `LEA-2026-04-06-2`.
  var monday: CalendarDay? {
    let parts = rawValue.split(separator: "-")
    return parts.indices.dropLast(2).reversed().lazy.compactMap { index in
      CalendarDay(parts[index...(index + 2)].joined(separator: "-"))
    }.first
  }
}
