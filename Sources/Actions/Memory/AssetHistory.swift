public import Scheme

/// How often visitors found something wrong with one asset: what free text hides.
public struct AssetHistory: Hashable, Sendable {
  public let asset: Asset
  /// The days on which something was found wrong with it, oldest first.
  public let found: [CalendarDay]

  /// An asset and the days of the concerns confirmed to be about it, in any order.
  public init(_ asset: Asset, found: [CalendarDay]) {
    self.asset = asset
    self.found = found.sorted()
  }

  /// How many of those days lie within twelve months before a day, that day with them.
  public func timesInTwelveMonths(to day: CalendarDay) -> Int {
    let first = day.adding(months: -12)
    return found.count { $0 > first && $0 <= day }
  }

  /// `cell 7 toilet: fourth time in twelve months`, as it stood on a day.
  public func sentence(on day: CalendarDay) -> String {
    let times = timesInTwelveMonths(to: day)
    guard times > 0 else { return "\(asset.label): nothing found in twelve months" }
    return "\(asset.label): \(AssetHistory.ordinal(times)) time in twelve months"
  }

  private static func ordinal(_ number: Int) -> String {
    let words = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
      "tenth", "eleventh", "twelfth",
    ]
    if number <= words.count { return words[number - 1] }
    switch (number % 100, number % 10) {
    case (11...13, _): return "\(number)th"
    case (_, 1): return "\(number)st"
    case (_, 2): return "\(number)nd"
    case (_, 3): return "\(number)rd"
    default: return "\(number)th"
    }
  }
}
