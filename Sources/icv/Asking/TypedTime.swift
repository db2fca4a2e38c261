import Scheme

/// Times of day as people type them: 1430, 14.30, 2.30pm, noon, now.
enum TypedTime {
  static func read(_ line: String, now: Instant) -> Understood {
    let text = line.lowercased()
    if text == "now" { return answer(LondonTime.wall(at: now).time) }
    if ["noon", "midday"].contains(text) { return answer(TimeOfDay(hour: 12, minute: 0)) }
    if text == "midnight" { return answer(TimeOfDay(hour: 0, minute: 0)) }
    var clock = text.filter { $0 != " " || text.split(separator: " ").count > 1 }
    let half = takeHalf(from: &clock)
    guard let (hour, minute) = parts(clock.trimmingSpaces, half: half) else {
      return .not(how)
    }
    guard let minute else {
      return .not("Is that in the morning or the evening? Type \(hour)am or \(hour)pm.")
    }
    guard let time = time(hour, minute, half) else { return .not(how) }
    guard half == nil, (1..<6).contains(time.hour), !clock.hasPrefix("0") else {
      return answer(time)
    }
    let later = "\(time.hour).\(minute < 10 ? "0" : "")\(minute)pm"
    return .answer(
      time.description, said: "\(time), in the night. If you meant \(later), type back.")
  }

  private static let how =
    "That is not a time. Type it as 1430, 14:30 or 2.30pm, London time, or type now."

  private enum Half {
    case morning, afternoon
  }

  private static func answer(_ time: TimeOfDay?) -> Understood {
    guard let time else { return .not(how) }
    return .answer(time.description, said: time.description)
  }

  /// Takes am or pm, however it is written, off the end.
  private static func takeHalf(from clock: inout String) -> Half? {
    let endings: [(String, Half)] = [
      ("a.m.", .morning), ("p.m.", .afternoon), ("am", .morning), ("pm", .afternoon),
    ]
    for (ending, half) in endings where clock.hasSuffix(ending) {
      clock = String(clock.dropLast(ending.count))
      return half
    }
    return nil
  }

  /// Hour and minute; the minute is nil where only an hour below 13 stands, without am or pm.
  private static func parts(_ text: Substring, half: Half?) -> (hour: Int, minute: Int?)? {
    let fields = text.split(omittingEmptySubsequences: false) { ":.,h -".contains($0) }
    guard fields.allSatisfy({ (1...4).contains($0.count) && $0.allSatisfy(\.isASCIIDigit) })
    else { return nil }
    if fields.count == 2, fields[1].count == 2, let hour = Int(fields[0]) {
      return Int(fields[1]).map { (hour, $0) }
    }
    guard fields.count == 1, let number = Int(fields[0]) else { return nil }
    if fields[0].count >= 3 { return (number / 100, number % 100) }
    return (number, half != nil || number > 12 || number == 0 ? 0 : nil)
  }

  private static func time(_ hour: Int, _ minute: Int, _ half: Half?) -> TimeOfDay? {
    guard let half else { return TimeOfDay(hour: hour, minute: minute) }
    switch half {
    case .morning: return TimeOfDay(hour: hour == 12 ? 0 : hour, minute: minute)
    case .afternoon: return TimeOfDay(hour: hour < 12 ? hour + 12 : hour, minute: minute)
    }
  }
}

extension Character {
  /// 0 to 9.
  var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
