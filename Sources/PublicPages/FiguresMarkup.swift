import Pages
import Publication

/// A published table as HTML: one table of rows and columns, or one for each suite.
struct FiguresMarkup {
  private let table: PublishedTable
  private let id: String

  init(_ table: PublishedTable) {
    self.table = table
    id = table.name
  }

  /// The tables, each in a frame that scrolls where the screen is narrow.
  var markup: [Markup] {
    let dimensions = table.dimensions
    guard let rows = dimensions.first else { return [] }
    guard dimensions.count > 2 else {
      return [frame(rows, dimensions.count > 1 ? dimensions[1] : nil, sharing: [:], part: nil)]
    }
    // Told in three ways, it is a table for each category of the second.
    return dimensions[1].categories.reversed().map { category in
      frame(
        rows, dimensions[2], sharing: [dimensions[1].code: category.code], part: category)
    }
  }

  private func frame(
    _ rows: PublicDimension, _ columns: PublicDimension?, sharing: [String: String],
    part: PublicCategory?
  ) -> Markup {
    let title = part.map { "\(table.title): \($0.label)" } ?? table.title
    let name = "\(id)-\(part?.code ?? "table")"
    let headings =
      [Markup.element("th", ["scope": "col"], [.words(rows.label)])]
      + (columns?.categories.map(\.label) ?? ["Count"]).map {
        .element("th", ["scope": "col", "class": "count"], [.words($0)])
      }
    let body = rows.categories.map { row in
      let cells = (columns?.categories.map(Optional.some) ?? [nil]).map { column -> Markup in
        var place = table.fixed.merging(sharing) { _, new in new }
        place[rows.code] = row.code
        if let columns, let column { place[columns.code] = column.code }
        return .element("td", class: "count", words: table[CellPlace(place)].text)
      }
      return Markup.element("tr", [heading(row, in: rows)] + cells)
    }
    return .element(
      "div", ["class": "scroll", "role": "region", "aria-labelledby": name, "tabindex": "0"],
      [
        .element(
          "table",
          [
            .element("caption", ["id": name], [.words(title)]),
            .element("thead", [.element("tr", headings)]), .element("tbody", body),
          ])
      ])
  }

  /// A row's heading, set in as deep as it is a part of a part.
  private func heading(_ category: PublicCategory, in rows: PublicDimension) -> Markup {
    func depth(_ code: String) -> Int {
      let totals = rows.breakdowns.filter { $0.parts.contains(code) }.map(\.total)
      return totals.map { depth($0) + 1 }.max() ?? 0
    }
    let styles = [1: "part", 2: "deep"]
    guard let style = styles[min(depth(category.code), 2)] else {
      return .element("th", ["scope": "row"], [.words(category.label)])
    }
    return .element("th", ["scope": "row", "class": style], [.words(category.label)])
  }
}
