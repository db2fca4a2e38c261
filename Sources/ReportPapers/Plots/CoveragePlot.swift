import Pages
import Scheme

/// Each week at one suite as a square with its sign: made, given up, not made, not told, none.
struct CoveragePlot {
  let id: String
  let suite: SuiteInPeriod

  private static let left = 58
  private static let side = 20
  private static let perRow = 13

  var markup: Markup {
    let rows = (suite.weeks.count + Self.perRow - 1) / Self.perRow
    var picture = Picture(
      id: id, title: "Weeks visited at \(suite.name)", description: description,
      height: rows * (Self.side + 4) + 6)
    for (index, week) in suite.weeks.enumerated() {
      let (row, column) = index.quotientAndRemainder(dividingBy: Self.perRow)
      let (x, y) = (Self.left + column * Self.side, 3 + row * (Self.side + 4))
      if column == 0 {
        picture.marks.append(Picture.text(Self.shortDay(week.week.monday), x: 0, y: y + 14))
      }
      let sign = WeekSign(week)
      picture.marks.append(
        picture.box(
          x: x, y: y, width: Self.side - 3, height: Self.side - 3, style: sign.style))
      picture.marks.append(
        Picture.text(
          sign.mark, x: x + (Self.side - 3) / 2, y: y + 13, anchor: "middle", style: sign.text))
    }
    return picture.markup
  }

  private var description: String {
    let visited = suite.weeks.count { WeekSign($0) == .made }
    return "\(visited) of \(Count.words(suite.weeks.count, "week")) with a visit."
  }

  private static func shortDay(_ day: CalendarDay) -> String {
    "\(day.parts.day) \(Month(holding: day).name.prefix(3))"
  }
}

/// What one week at a suite came to.
enum WeekSign: CaseIterable {
  case made, abandoned, notMade, notTold, none

  init(_ week: SuiteWeek) {
    if week.fates.contains(.made) {
      self = .made
    } else if week.fates.contains(.abandoned) {
      self = .abandoned
    } else if week.fates.contains(.notTold) {
      self = .notTold
    } else {
      self = week.fates.isEmpty ? .none : .notMade
    }
  }

  var mark: String {
    switch self {
    case .made: "✓"
    case .abandoned: "/"
    case .notMade: "✕"
    case .notTold: "?"
    case .none: "–"
    }
  }

  /// What the sign means.
  var label: String {
    switch self {
    case .made: "a visit was made"
    case .abandoned: "a visit was begun and given up"
    case .notMade: "no visit"
    case .notTold: "nothing was told"
    case .none: "no visit planned"
    }
  }

  var style: String { self == .made ? "solid" : self == .abandoned ? "shade1" : "shade0" }
  var text: String { self == .made ? "label onsolid" : "label strong" }
}
