/// What the first bytes of a file tell: that it is no CSV at all, or what parts its cells.
struct SheetOpening: Sendable {
  struct Found: Hashable {
    var separator: UInt8
    var bytesSkipped: Int
    var linesSkipped: Int
  }

  /// A file whose headings run longer than this is no table.
  static let longestHeadings = 65_536

  /// Looks at the file so far; nil while its first line is not complete.
  func look(at bytes: [UInt8], isWhole: Bool) throws(SheetFault) -> Found? {
    guard isWhole || bytes.count >= 4 else { return nil }
    try refuseOtherFormats(bytes)
    var skipped = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let first = lineEnd(in: bytes, from: skipped, isWhole: isWhole) else {
      if bytes.count > Self.longestHeadings {
        throw SheetFault(
          line: 1, what: "The first line is longer than \(Self.longestHeadings) bytes.",
          remedy: "Let the first line hold the column headings, and nothing else.")
      }
      return nil
    }
    let line = bytes[skipped..<first]
    if line.starts(with: Array("sep=".utf8)), line.count == 5, let separator = line.last {
      skipped = first
      if skipped < bytes.count, bytes[skipped] == 0x0D { skipped += 1 }
      if skipped < bytes.count, bytes[skipped] == 0x0A { skipped += 1 }
      return Found(separator: separator, bytesSkipped: skipped, linesSkipped: 1)
    }
    return Found(separator: separator(of: line), bytesSkipped: skipped, linesSkipped: 0)
  }

  private func refuseOtherFormats(_ bytes: [UInt8]) throws(SheetFault) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw SheetFault(
        line: 1, what: "The file is saved as Unicode text (UTF-16).",
        remedy: "Save it as CSV UTF-8.")
    }
    if bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      throw SheetFault(
        line: 1, what: "The file is a workbook, not CSV.",
        remedy: "Open it and save it as CSV UTF-8.")
    }
  }

  /// Where the first line ends, line ends within quotation marks not counted.
  private func lineEnd(in bytes: [UInt8], from start: Int, isWhole: Bool) -> Int? {
    var quoted = false
    for index in bytes.indices.dropFirst(start) {
      switch bytes[index] {
      case 0x22: quoted.toggle()
      case 0x0A, 0x0D:
        // The byte after a CR may be in the next chunk, and `sep=` needs it.
        let isSure = bytes[index] == 0x0A || index + 1 < bytes.count || isWhole
        if !quoted, isSure { return index }
      default: continue
      }
    }
    return isWhole ? bytes.count : nil
  }

  /// The separator that stands most often in the headings, outside quotation marks.
  private func separator(of line: ArraySlice<UInt8>) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var quoted = false
    for byte in line {
      if byte == 0x22 { quoted.toggle() }
      if !quoted { counts[byte, default: 0] += 1 }
    }
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]
    var best = candidates[0]
    for candidate in candidates where counts[candidate, default: 0] > counts[best, default: 0] {
      best = candidate
    }
    return best
  }
}
