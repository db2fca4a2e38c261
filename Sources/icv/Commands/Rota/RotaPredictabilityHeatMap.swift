import Foundation
import Predictability

/// One suite's visits by weekday and band as a picture: each cell shaded and with its number.
///
/// Numbers stand in every cell, never visited ones are crossed and closed ones hatched, so that
/// nothing is told by shade alone.
struct PredictabilityHeatMap {
  private static let cell = (width: 104, height: 40)
  private static let left = 110
  private static let top = 64

  let suite: String
  let bands: [String]
  let spots: BlindSpots
  let period: String

  init(_ asked: PredictabilityAsked, suite: String, _ spots: BlindSpots) {
    self.suite = suite
    bands = asked.history.bands.map(\.name)
    self.spots = spots
    period = "\(Words.day(asked.monday)) to \(Words.day(asked.lastDay))"
  }

  private var width: Int { Self.left + bands.count * Self.cell.width + 16 }
  private var height: Int { Self.top + 7 * Self.cell.height + 40 }
  private var name: String { "Visits to \(suite) by weekday and band, \(period)" }

  /// What the picture shows, for whoever cannot see it.
  private var told: String {
    let made = spots.spots.reduce(0) { $0 + $1.made }
    let blind = spots.blind.map { "\(PredictabilityWords.weekday($0.weekday)) \(bands[$0.band])" }
    return "\(Words.count(made, "visit")). "
      + (blind.isEmpty ? "No open cell without a visit." : "Never visited: \(Words.list(blind)).")
  }

  /// The picture as a file of its own, which can stand in a page as well.
  var svg: String {
    let id = "map-" + suite.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    var lines = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(width) \(height)\" "
        + "width=\"\(width)\" height=\"\(height)\" role=\"img\" "
        + "aria-labelledby=\"\(id)-title \(id)-desc\" font-family=\"sans-serif\" font-size=\"14\">",
      "<title id=\"\(id)-title\">\(Self.safe(name))</title>",
      "<desc id=\"\(id)-desc\">\(Self.safe(told))</desc>",
      "<rect width=\"\(width)\" height=\"\(height)\" fill=\"#ffffff\"/>",
      "<text x=\"8\" y=\"24\" font-weight=\"bold\">\(Self.safe(name))</text>",
    ]
    for (number, band) in bands.enumerated() {
      let x = Self.left + number * Self.cell.width + Self.cell.width / 2
      lines.append(
        "<text x=\"\(x)\" y=\"\(Self.top - 10)\" text-anchor=\"middle\">\(Self.safe(band))</text>")
    }
    for weekday in 0..<7 {
      let y = Self.top + weekday * Self.cell.height + Self.cell.height / 2 + 5
      lines.append("<text x=\"8\" y=\"\(y)\">\(PredictabilityWords.weekday(weekday))</text>")
    }
    lines += spots.spots.flatMap(cell)
    lines.append(
      "<text x=\"8\" y=\"\(height - 12)\" font-size=\"12\">Visits made, and (expected under the "
        + "rules). Crossed: never visited. Dashed: closed.</text>")
    return (lines + ["</svg>"]).joined(separator: "\n") + "\n"
  }

  private func cell(_ spot: BlindSpots.Spot) -> [String] {
    let (x, y) = (
      Self.left + spot.band * Self.cell.width, Self.top + spot.weekday * Self.cell.height
    )
    let (right, bottom) = (x + Self.cell.width - 4, y + Self.cell.height - 4)
    let most = max(1, spots.spots.map(\.made).max() ?? 1)
    // From white to a blue on which black text still has a contrast of 7 to 1.
    let depth = Double(spot.made) / Double(most)
    let shade = "rgb(\(255 - Int(115 * depth)),\(255 - Int(65 * depth)),255)"
    let isClosed = !spot.isOpen && spot.made == 0
    var lines = [
      "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(Self.cell.width - 4)\" "
        + "height=\"\(Self.cell.height - 4)\" fill=\"\(shade)\" stroke=\"#333333\""
        + "\(isClosed ? " stroke-dasharray=\"4 3\"" : "")/>"
    ]
    if spot.isBlind {
      lines.append(
        "<path d=\"M\(x) \(y)L\(right) \(bottom)M\(right) \(y)L\(x) \(bottom)\" "
          + "stroke=\"#888888\"/>")
    }
    let label =
      isClosed ? "closed" : "\(spot.made) (\(PredictabilityWords.figure(spot.expected, 1)))"
    lines.append(
      "<text x=\"\(x + Self.cell.width / 2 - 2)\" y=\"\(y + Self.cell.height / 2 + 3)\" "
        + "text-anchor=\"middle\">\(label)</text>")
    return lines
  }

  /// A text as it may stand in XML and HTML.
  static func safe(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      case _ where scalar.value < 32: " "
      default: String(scalar)
      }
    }.joined()
  }
}
