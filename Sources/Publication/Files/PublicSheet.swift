extension PublishedTable {
  /// The table as the public's file: one row a cell, `[c]` where a count is hidden and `[x]` where
  /// it is not held.
  ///
  /// Columns: each shared category, then for each dimension its code and its words, what is
  /// counted, the count, and any note that every row carries.
  public func openData(notes: [PublicNote] = []) -> PublicFile {
    let shared = fixed.sorted { $0.key < $1.key }
    let headings =
      shared.map(\.key) + dimensions.flatMap { [$0.code, "\($0.code)_name"] }
      + ["counted", "count"] + notes.map(\.name)
    let rows = places.map { place in
      shared.map(\.value)
        + dimensions.flatMap { dimension -> [String] in
          let code = place[dimension.code] ?? ""
          return [code, dimension.categories.first { $0.code == code }?.label ?? code]
        }
        + [kind(of: place).rawValue, self[place].text] + notes.map(\.text)
    }
    return PublicFile(headings: headings, rows: rows, counts: ["count"])
  }
}

/// Which lines of several tables add up to which: part of the open data, so that nobody who works
/// with the files has to guess it.
public enum BreakdownSheet {
  /// One row for each part of each total; a total that is broken down in two ways has two numbers
  /// under `way`.
  public static func file(_ tables: [PublishedTable], notes: [PublicNote] = []) -> PublicFile {
    let rows = tables.flatMap { table in
      table.dimensions.flatMap { dimension in
        dimension.breakdowns.enumerated().flatMap { way, breakdown in
          breakdown.parts.map {
            [table.name, dimension.code, breakdown.total, "\(way + 1)", $0] + notes.map(\.text)
          }
        }
      }
    }
    return PublicFile(
      headings: ["table", "dimension", "total", "way", "part"] + notes.map(\.name), rows: rows,
      counts: ["way"])
  }
}
