/// What is wrong in a spreadsheet, where, and what to do about it.
public struct SheetFault: Error, Hashable, Sendable {
  /// The line of the file, from 1; a cell over several lines counts by its first.
  public var line: Int
  /// The column, from 1; nil where the whole line or file is at fault.
  public var column: Int?
  /// The column's heading, where it has one.
  public var heading: String?
  /// What is wrong, a sentence.
  public var what: String
  /// What to do, a sentence.
  public var remedy: String

  /// A fault at a place.
  public init(
    line: Int, column: Int? = nil, heading: String? = nil, what: String, remedy: String
  ) {
    self.line = line
    self.column = column
    self.heading = heading
    self.what = what
    self.remedy = remedy
  }

  /// The column as spreadsheets letter it, `A` to `Z`, then `AA`.
  public var columnLetter: String? { column.map(SheetFault.letter(ofColumn:)) }

  /// A column's letters by its number from 1.
  public static func letter(ofColumn number: Int) -> String {
    var letters: [Character] = []
    var rest = number
    while rest > 0 {
      letters.append(Character(UnicodeScalar(UInt8(65 + (rest - 1) % 26))))
      rest = (rest - 1) / 26
    }
    return String(letters.reversed())
  }
}

extension SheetFault: CustomStringConvertible {
  /// Place, fault and remedy: `line 3, column C (appointed_on): … …`.
  public var description: String {
    var place = "line \(line)"
    if let columnLetter { place += ", column \(columnLetter)" }
    if let heading { place += " (\(heading))" }
    return "\(place): \(what) \(remedy)"
  }
}
