import Scheme

/// A line of an iCalendar file as RFC 5545 writes it: escaped, folded at 75 octets, CR LF.
struct CalendarLine {
  /// The line with its ends.
  let written: String

  /// A property whose value needs no escaping: a day, a moment, a word of the standard.
  init(_ name: String, plain value: String) { written = Self.folded("\(name):\(value)") }

  /// A property whose value is text that people wrote.
  init(_ name: String, text: String) {
    written = Self.folded("\(name):\(Self.escaped(text))")
  }

  /// A day, `DTSTART;VALUE=DATE:20260406`.
  init(_ name: String, day: CalendarDay) {
    self.init("\(name);VALUE=DATE", plain: Self.digits(day))
  }

  /// A moment by London's clock; in UTC where that clock shows the same time twice and this is
  /// the second, because a reader takes the first (RFC 5545, 3.3.5).
  init(_ name: String, moment: Instant) {
    let (day, time) = LondonTime.wall(at: moment)
    guard LondonTime.instants(of: time, on: day).first == moment else {
      self.init(name, utc: moment)
      return
    }
    self.init(
      "\(name);TZID=\(LondonZone.name)", plain: "\(Self.digits(day))T\(Self.digits(time))00")
  }

  /// A moment in UTC, to the second.
  init(_ name: String, utc moment: Instant) {
    let text = moment.text(offsetMinutes: 0).filter { $0 != "-" && $0 != ":" }
    self.init(name, plain: text)
  }

  private static func digits(_ day: CalendarDay) -> String { day.description.filter(\.isNumber) }

  private static func digits(_ time: TimeOfDay) -> String { time.description.filter(\.isNumber) }

  /// A text with what would end or part it escaped; any line break becomes `\n`, and other control
  /// characters are left out, because no calendar may hold them.
  private static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.replacing("\r\n", with: "\n").unicodeScalars {
      switch scalar {
      case "\\", ";", ",": out += "\\" + String(scalar)
      case "\n", "\r", "\u{2028}", "\u{2029}": out += "\\n"
      case let control where control.value < 0x20 || control.value == 0x7F: continue
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// The line in pieces of at most 75 octets, none of which cuts a character in two.
  private static func folded(_ line: String) -> String {
    var out = ""
    var octets = 0
    for scalar in line.unicodeScalars {
      let size = UTF8.width(scalar)
      if octets + size > 75 {
        out += "\r\n "
        octets = 1
      }
      out.unicodeScalars.append(scalar)
      octets += size
    }
    return out + "\r\n"
  }
}
