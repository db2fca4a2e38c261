import Pages

/// Bars one below the other, each with its label above it and its number behind it.
struct BarPlot {
  /// One bar: a solid part, and a hatched part behind it.
  struct Bar {
    var label: String
    var solid: Int
    var hatched: Int
    /// What stands behind the bar.
    var number: String

    init(_ label: String, _ solid: Int, hatched: Int = 0, number: String? = nil) {
      self.label = label
      self.solid = solid
      self.hatched = hatched
      self.number = number ?? Count.words(solid + hatched)
    }
  }

  let id: String
  let title: String
  let bars: [Bar]
  /// What solid and hatched mean, where both are used.
  var key: (solid: String, hatched: String)?

  private static let rowHeight = 34
  /// The longest bar: what the widest number leaves of the width.
  private var longest: Int {
    Picture.width - 8 - 8 * (bars.map(\.number.count).max() ?? 0)
  }

  var markup: Markup {
    let top = key == nil ? 4 : 46
    var picture = Picture(
      id: id, title: title,
      description: bars.map { "\($0.label): \($0.number)" }.joined(separator: "; ") + ".",
      height: top + bars.count * Self.rowHeight + 2)
    if let key {
      picture.marks += [
        picture.box(x: 0, y: 4, width: 14, height: 12, style: "solid"),
        Picture.text(key.solid, x: 20, y: 14),
        picture.box(x: 0, y: 23, width: 14, height: 12, style: "hatched"),
        Picture.text(key.hatched, x: 20, y: 33),
      ]
    }
    let most = max(1, bars.map { $0.solid + $0.hatched }.max() ?? 1)
    for (index, bar) in bars.enumerated() {
      let y = top + index * Self.rowHeight
      let solid = length(bar.solid, of: most)
      let all = max(solid, length(bar.solid + bar.hatched, of: most))
      picture.marks.append(Picture.text(bar.label, x: 0, y: y + 11))
      if solid > 0 {
        picture.marks.append(picture.box(x: 0, y: y + 15, width: solid, height: 13, style: "solid"))
      }
      if all > solid {
        picture.marks.append(
          picture.box(x: solid, y: y + 15, width: all - solid, height: 13, style: "hatched"))
      }
      picture.marks.append(
        Picture.text(bar.number, x: all + 5, y: y + 26, style: "label strong"))
    }
    return picture.markup
  }

  /// A length in units; one that counts anything is never too short to be seen.
  private func length(_ count: Int, of most: Int) -> Int {
    count == 0 ? 0 : max(2, (count * longest * 2 + most) / (2 * most))
  }
}
