import Pages

/// What every picture of a report shares: a size, a title, a description, and patterns.
///
/// Nothing is told by colour alone: every mark has its number or its own pattern, and beside every
/// picture stands a table of the same figures. Units are those of a telephone's narrow screen.
struct Picture {
  static let width = 320
  /// Names the picture in its page, for its title and its patterns.
  let id: String
  let title: String
  let description: String
  var height: Int
  var marks: [Markup] = []

  init(id: String, title: String, description: String, height: Int) {
    self.id = id
    self.title = title
    self.description = description
    self.height = height
  }

  /// The whole picture.
  var markup: Markup {
    .element(
      "svg",
      [
        "class": "plot", "viewBox": "0 0 \(Self.width) \(height)", "role": "img",
        "aria-labelledby": "\(id)-title \(id)-desc",
      ],
      [
        .element("title", ["id": "\(id)-title"], [.words(title)]),
        .element("desc", ["id": "\(id)-desc"], [.words(description)]),
        .element("defs", [:], [hatch]),
      ] + marks)
  }

  /// Slanted lines, for what is not settled.
  private var hatch: Markup {
    .element(
      "pattern",
      [
        "id": "\(id)-hatch", "width": "6", "height": "6", "patternUnits": "userSpaceOnUse",
        "patternTransform": "rotate(45)",
      ],
      [
        .element("rect", ["class": "paper", "width": "6", "height": "6"], []),
        .element("rect", ["class": "ink", "width": "2", "height": "6"], []),
      ])
  }

  /// Words at a place.
  static func text(
    _ words: String, x: Int, y: Int, anchor: String = "start", style: String = "label"
  ) -> Markup {
    .element(
      "text", ["class": style, "x": "\(x)", "y": "\(y)", "text-anchor": anchor], [.words(words)])
  }

  /// A filled or hatched box.
  func box(x: Int, y: Int, width: Int, height: Int, style: String) -> Markup {
    let place: KeyValuePairs<String, String> =
      style == "hatched"
      ? [
        "class": style, "x": "\(x)", "y": "\(y)", "width": "\(width)", "height": "\(height)",
        "fill": "url(#\(id)-hatch)",
      ]
      : ["class": style, "x": "\(x)", "y": "\(y)", "width": "\(width)", "height": "\(height)"]
    return .element("rect", place, [])
  }
}
