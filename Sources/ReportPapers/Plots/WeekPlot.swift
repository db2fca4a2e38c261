import Findings
import Pages
import Returns
import Scheme

/// Visits by weekday and band of the day, a cell each with its number.
struct WeekPlot {
  let id: String
  let title: String
  let moments: MomentFigures

  private static let left = 84
  private static let top = 34
  private static let cell = (width: 58, height: 26)

  var markup: Markup {
    var picture = Picture(
      id: id, title: title, description: description, height: Self.top + 7 * Self.cell.height + 4)
    for (column, band) in TimeBand.inOrder.enumerated() {
      let middle = Self.left + column * Self.cell.width + Self.cell.width / 2
      picture.marks += [
        Picture.text(Count.capital(band.word), x: middle, y: 12, anchor: "middle"),
        Picture.text(Self.shortHours(band), x: middle, y: 27, anchor: "middle"),
      ]
    }
    let most = max(
      1,
      Weekday.allCases.flatMap { day in
        TimeBand.inOrder.map { moments[day, $0] }
      }.max() ?? 1)
    for (row, weekday) in Weekday.allCases.enumerated() {
      let y = Self.top + row * Self.cell.height
      picture.marks.append(Picture.text(weekday.word, x: 0, y: y + 17))
      for (column, band) in TimeBand.inOrder.enumerated() {
        let x = Self.left + column * Self.cell.width
        let count = moments[weekday, band]
        // Four shades, on the darkest of which black still stands out seven times over.
        let shade = count == 0 ? 0 : (count * 3 + most - 1) / most
        picture.marks += [
          picture.box(
            x: x, y: y, width: Self.cell.width - 2, height: Self.cell.height - 2,
            style: "shade\(shade)"),
          Picture.text(
            "\(count)", x: x + Self.cell.width / 2 - 1, y: y + 17, anchor: "middle",
            style: count == 0 ? "label none" : "label strong"),
        ]
      }
    }
    return picture.markup
  }

  private var description: String {
    let empty = moments.emptyCells
    return "\(Count.capital(Count.words(moments.timed, "visit"))). "
      + TimeBand.inOrder.map { "\(Count.capital($0.word)) \(moments.count(in: $0))" }
      .joined(separator: ", ")
      + (empty == 0
        ? ". Every cell has a visit." : ". \(empty) of 28 cells have none.")
  }

  private static func shortHours(_ band: TimeBand) -> String {
    switch band {
    case .morning: "6 to 12"
    case .afternoon: "12 to 18"
    case .evening: "18 to 22"
    case .night: "22 to 6"
    }
  }
}
