import Spreadsheets

/// A file of open data, as CSV and as JSON with the same cells.
public struct PublicFile: Hashable, Sendable {
  /// The columns' names.
  public let headings: [String]
  /// A row a line, a cell for each heading.
  public let rows: [[String]]
  /// The columns whose cells are numbers, where they are no mark such as `[c]`.
  public let counts: Set<String>

  /// The file for spreadsheets: UTF-8 with a byte order mark, one row of headings, lines ended by
  /// CR LF.
  public var csv: String { SheetWriter.sheet([headings] + rows) }

  /// The file for programs: an array of objects, a line each, keys in the order of the columns.
  ///
  /// A count is a number; `[c]` and `[x]` are texts, so that neither is taken for nought.
  public var json: String {
    let objects = rows.map { row in
      let members = zip(headings, row).map { heading, cell in
        let isNumber = counts.contains(heading) && Int(cell) != nil
        return "\(Self.quoted(heading)):\(isNumber ? cell : Self.quoted(cell))"
      }
      return "{" + members.joined(separator: ",") + "}"
    }
    return objects.isEmpty ? "[]\n" : "[\n" + objects.joined(separator: ",\n") + "\n]\n"
  }

  /// A text as JSON has it (RFC 8259, section 7).
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case _ where scalar.value < 32:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}

/// What every row of a file says besides its figures, such as that it must not be published yet.
public struct PublicNote: Hashable, Sendable {
  /// The column's name.
  public let name: String
  /// What stands in it.
  public let text: String

  /// A note under a name.
  public init(_ name: String, _ text: String) {
    self.name = name
    self.text = text
  }
}
