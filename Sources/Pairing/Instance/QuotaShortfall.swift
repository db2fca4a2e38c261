/// Visits that a suite's slots lack of a quota in one block of weeks.
public struct QuotaShortfall: Sendable, Hashable {
  /// The suite's number.
  public let suite: Int
  /// The block's first day.
  public let fromDay: Int
  /// The quota's name.
  public let quota: String
  /// How many visits are missing.
  public let short: Int
}

extension RotaInstance {
  /// What the slots lack of the quotas, by suite, block and quota.
  public var quotaShortfalls: [QuotaShortfall] {
    var bySuite = [[Slot]](repeating: [], count: suites.count)
    for slot in slots { bySuite[slot.suite].append(slot) }
    let length = 7 * rules.quotaWeeks
    return bySuite.enumerated().flatMap { suite, slots in
      stride(from: 0, to: days, by: length).flatMap { first in
        let inBlock = slots.filter { $0.day >= first && $0.day < first + length }
        return rules.quotas.compactMap { quota in
          let short = quota.visits(of: inBlock.count) - inBlock.count { quota.counts($0) }
          return short > 0
            ? QuotaShortfall(suite: suite, fromDay: first, quota: quota.id, short: short) : nil
        }
      }
    }
  }
}

extension RotaInstance.Quota {
  /// How many of so many visits it asks for, rounded up.
  public func visits(of count: Int) -> Int { (percent * count + 99) / 100 }

  /// Whether a slot counts towards it.
  public func counts(_ slot: RotaInstance.Slot) -> Bool {
    bands.contains(slot.band) && weekdays.contains(slot.day % 7)
  }
}
