/// One row of a spreadsheet: its cells, and the line of the file it begins on.
public struct SheetRow: Hashable, Sendable {
  /// The line of the file, from 1.
  public let line: Int
  let bytes: [UInt8]
  let ends: [Int]

  /// How many cells the row has.
  public var count: Int { ends.count }

  /// The bytes of a cell, UTF-8, without surrounding blanks; empty where the row is shorter.
  public func bytes(_ index: Int) -> ArraySlice<UInt8> {
    guard ends.indices.contains(index) else { return [] }
    var (start, end) = (index == 0 ? 0 : ends[index - 1], ends[index])
    while start < end, SheetRow.isBlank(bytes[start]) { start += 1 }
    while start < end, SheetRow.isBlank(bytes[end - 1]) { end -= 1 }
    return bytes[start..<end]
  }

  /// The text of a cell, as `bytes`, with the guard against formulas taken off again.
  public func text(_ index: Int) -> String {
    let cell = bytes(index)
    // A cell that SheetWriter guarded begins with one apostrophe more than it held.
    if cell.first == UInt8(ascii: "'"), SheetWriter.isGuarded(cell) {
      return String(decoding: cell.dropFirst(), as: UTF8.self)
    }
    return String(decoding: cell, as: UTF8.self)
  }

  /// Whether every cell is empty, as in the rows below the last one that Excel saves.
  public var isEmpty: Bool { bytes.allSatisfy(SheetRow.isBlank) }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
