import Scheme

/// A day as spreadsheets write it: `06/04/2026`, day first, or `2026-04-06`; never month first.
enum DayCell {
  static func day(_ cell: ArraySlice<UInt8>) -> CalendarDay? {
    let bytes = Array(dropMidnight(cell))
    if bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") {
      return day(bytes[0..<4], bytes[5..<7], bytes[8..<10])
    }
    let separators: Set<UInt8> = [UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-")]
    let parts = bytes.split(omittingEmptySubsequences: false) { separators.contains($0) }
    guard parts.count == 3, (1...2).contains(parts[0].count), (1...2).contains(parts[1].count),
      parts[2].count == 4
    else { return nil }
    return day(parts[2], parts[1], parts[0])
  }

  /// Excel may save a day with a time of 00:00 or 00:00:00 after it.
  private static func dropMidnight(_ cell: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let blank = cell.firstIndex(where: { $0 == 0x20 || $0 == UInt8(ascii: "T") })
    else { return cell }
    let rest = Array(cell[(blank + 1)...])
    let isMidnight = rest == Array("00:00".utf8) || rest == Array("00:00:00".utf8)
    return isMidnight ? cell[..<blank] : cell
  }

  private static func day(
    _ year: ArraySlice<UInt8>, _ month: ArraySlice<UInt8>, _ day: ArraySlice<UInt8>
  ) -> CalendarDay? {
    guard let year = NumberCell.number(year), let month = NumberCell.number(month),
      let day = NumberCell.number(day), (1900...2199).contains(year)
    else { return nil }
    return CalendarDay(year: year, month: month, day: day)
  }
}

/// A whole number of digits only, at most nine of them.
enum NumberCell {
  static func number(_ cell: ArraySlice<UInt8>) -> Int? {
    guard (1...9).contains(cell.count) else { return nil }
    var number = 0
    for byte in cell {
      guard (48...57).contains(byte) else { return nil }
      number = number * 10 + Int(byte - 48)
    }
    return number
  }
}

/// A time as spreadsheets write it: `14:30`, `9:05`, or with seconds `14:30:00`, which are dropped.
enum TimeCell {
  static func time(_ cell: ArraySlice<UInt8>) -> TimeOfDay? {
    let parts = cell.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), (1...2).contains(parts[0].count),
      parts.dropFirst().allSatisfy({ $0.count == 2 }),
      let hour = NumberCell.number(parts[0]), let minute = NumberCell.number(parts[1])
    else { return nil }
    if parts.count == 3 {
      guard let second = NumberCell.number(parts[2]), second < 60 else { return nil }
    }
    return TimeOfDay(hour: hour, minute: minute)
  }
}
