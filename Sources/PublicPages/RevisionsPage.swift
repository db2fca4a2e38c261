import Pages
import Publication
import Scheme

extension PublicSite {
  /// The page that tells every figure that was published anew, with both values.
  var revisionsPage: String {
    // What nobody has signed off is no publication, and revises none.
    let later = issues.filter { $0.edition > 1 && $0.standing.signature != nil }
    guard !later.isEmpty else {
      return page(
        "What was revised", [.element("p", words: "No figures have been published anew.")])
    }
    return page("What was revised", later.reversed().flatMap(revision))
  }

  private func revision(_ issue: PublicIssue) -> [Markup] {
    var parts: [Markup] = [
      .element("h2", words: "\(issue.period.name), edition \(issue.edition)"),
      .element("p", words: "\(issue.publicFrom.words). \(issue.reason ?? "")"),
    ]
    let before = issues.last { $0.period == issue.period && $0.edition == issue.edition - 1 }
    let changes = before.map { Revisions(from: $0, to: issue).lines } ?? []
    guard !changes.isEmpty else {
      return parts + [.element("p", words: "No figure on the page changed.")]
    }
    parts.append(.element("ul", changes.map { .element("li", words: $0) }))
    return parts
  }
}

/// What differs between two editions of a period, as lines to read.
private struct Revisions {
  let lines: [String]

  init(from before: PublicIssue, to after: PublicIssue) {
    lines = after.tables.flatMap { table -> [String] in
      guard let old = before.table(table.name) else {
        return ["\(table.title): shown for the first time."]
      }
      guard old.dimensions == table.dimensions else {
        return ["\(table.title): told in another way than before."]
      }
      return table.places.filter { old[$0] != table[$0] }.map { place in
        "\(table.title), \(Revisions.name(place, in: table)):"
          + " \(old[place].text), now \(table[place].text)"
      }
    }
  }

  private static func name(_ place: CellPlace, in table: PublishedTable) -> String {
    table.dimensions.compactMap { dimension in
      dimension.categories.first { $0.code == place[dimension.code] }?.label
    }.joined(separator: ", ")
  }
}
