import Spreadsheets

extension PublishedTable {
  /// The table as the public's file: one row a cell under one row of headings, `[c]` where a count
  /// is hidden and `[x]` where it is not held.
  ///
  /// Columns: each shared category, then for each dimension its code and its words, what is
  /// counted, and the count. UTF-8 with a byte order mark, lines ended by CR LF.
  public var openData: String {
    let shared = fixed.sorted { $0.key < $1.key }
    let headings =
      shared.map(\.key) + dimensions.flatMap { [$0.code, "\($0.code)_name"] }
      + ["counted", "count"]
    let rows = places.map { place in
      shared.map(\.value)
        + dimensions.flatMap { dimension -> [String] in
          let code = place[dimension.code] ?? ""
          return [code, dimension.categories.first { $0.code == code }?.label ?? code]
        }
        + [kind(of: place).rawValue, self[place].text]
    }
    return SheetWriter.sheet([headings] + rows)
  }
}

/// Which lines of several tables add up to which: part of the open data, so that nobody who works
/// with the files has to guess it.
public enum BreakdownSheet {
  /// One row for each part of each total, under one row of headings; a total that is broken down
  /// in two ways has two numbers under `way`.
  public static func text(_ tables: [PublishedTable]) -> String {
    let rows = tables.flatMap { table in
      table.dimensions.flatMap { dimension in
        dimension.breakdowns.enumerated().flatMap { way, breakdown in
          breakdown.parts.map {
            [table.name, dimension.code, breakdown.total, "\(way + 1)", $0]
          }
        }
      }
    }
    return SheetWriter.sheet([["table", "dimension", "total", "way", "part"]] + rows)
  }
}
