/// Whether a row's bytes are UTF-8, and if not, what they most likely are.
enum SheetEncoding {
  static func check(_ row: SheetRow) throws(SheetFault) {
    for index in 0..<row.count {
      let cell = row.bytes(index)
      guard String(validating: cell, as: UTF8.self) == nil else { continue }
      let seen = cell.filter { $0 >= 0x80 }.prefix(1).map { byte in
        windows1252[byte].map { "such as \($0)" } ?? "such as accents or dashes"
      }
      throw SheetFault(
        line: row.line, column: index + 1,
        what: "A character, \(seen.first ?? "such as an accent"), is not saved as UTF-8; "
          + "the file looks like Windows-1252, Excel's older CSV.",
        remedy: "In Excel choose Save as, then CSV UTF-8 (comma delimited).")
    }
  }

  /// The characters of Windows-1252 that turn up in English names and notes.
  private static let windows1252: [UInt8: String] = [
    0x80: "\u{20AC}", 0x91: "\u{2018}", 0x92: "\u{2019}", 0x93: "\u{201C}", 0x94: "\u{201D}",
    0x96: "\u{2013}", 0x97: "\u{2014}", 0xA3: "\u{A3}", 0xE0: "\u{E0}", 0xE1: "\u{E1}",
    0xE2: "\u{E2}", 0xE7: "\u{E7}", 0xE8: "\u{E8}", 0xE9: "\u{E9}", 0xEA: "\u{EA}",
    0xEB: "\u{EB}", 0xED: "\u{ED}", 0xF1: "\u{F1}", 0xF3: "\u{F3}", 0xF6: "\u{F6}",
    0xFC: "\u{FC}",
  ]
}
