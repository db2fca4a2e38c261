public import Scheme

/// The zone in which a form's days begin and its times are read.
public enum FormZone: Sendable, Hashable {
  /// So many minutes ahead of UTC, all year.
  case fixed(minutes: Int)
  /// London's clocks, with summer time.
  case london

  public static let utc = FormZone.fixed(minutes: 0)

  /// Minutes ahead of UTC at a moment.
  public func offsetMinutes(at instant: Instant) -> Int {
    switch self {
    case .fixed(let minutes): minutes
    case .london: LondonTime.offsetMinutes(at: instant)
    }
  }

  /// `UTC`, `Z`, `Europe/London` or an offset such as `+01:00`; nil otherwise.
  public init?(_ text: String) {
    switch text {
    case "UTC", "Z": self = .utc
    case "Europe/London", "London": self = .london
    default:
      guard let sign = text.first, sign == "+" || sign == "-",
        let offset = TimeOfDay(text.dropFirst())
      else { return nil }
      self = .fixed(minutes: sign == "-" ? -offset.minutes : offset.minutes)
    }
  }
}

extension FormZone {
  func offset(at moment: Int) -> Int {
    if case .fixed(let minutes) = self { return minutes * 60_000 }
    return offsetMinutes(at: Instant(milliseconds: Int64(moment))) * 60_000
  }

  /// Days since 1970-01-01 on the wall at a moment.
  func day(of moment: Int) -> Int { local(moment).day }

  /// The day number and the millisecond of that day on the wall at a moment.
  func local(_ moment: Int) -> (day: Int, millisecond: Int) {
    let wall = moment + offset(at: moment)
    let day = wall >= 0 ? wall / 86_400_000 : (wall - 86_399_999) / 86_400_000
    return (day, wall - day * 86_400_000)
  }

  /// The moment at which the wall shows a day and a millisecond of it.
  func moment(day: Int, millisecond: Int = 0) -> Int {
    let wall = day * 86_400_000 + millisecond
    let guess = wall - offset(at: wall)
    return wall - offset(at: guess)
  }

  func dayText(of moment: Int) -> String {
    let parts = CalendarDay(number: day(of: moment)).parts
    return "\(parts.year)-\(Digits.two(parts.month))-\(Digits.two(parts.day))"
  }

  /// `07:05:00.000Z`, with the offset of that day.
  func timeText(of moment: Int) -> String {
    let time = local(moment).millisecond
    let second = time / 1000
    let clock = "\(Digits.two(second / 3600)):\(Digits.two(second / 60 % 60))"
    let rest = ":\(Digits.two(second % 60)).\(Digits.padded(time % 1000, 3))"
    return clock + rest + offsetText(at: moment)
  }

  private func offsetText(at moment: Int) -> String {
    let minutes = offset(at: moment) / 60_000
    guard minutes != 0 else { return "Z" }
    let size = abs(minutes)
    return (minutes < 0 ? "-" : "+") + "\(Digits.two(size / 60)):\(Digits.two(size % 60))"
  }
}

/// Whole numbers with zeros in front.
enum Digits {
  static func two(_ number: Int) -> String { padded(number, 2) }

  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
