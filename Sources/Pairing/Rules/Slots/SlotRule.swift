/// A hard rule on when visits are, kept by whoever drew the slots.
public struct SlotRule: Sendable {
  /// Its name.
  public let name: SlotRuleName
  /// What it demands, in a sentence.
  public let statement: String
  /// The breaches of the rule at one suite, given its slots' numbers in order.
  let check: @Sendable (RotaInstance, Int, [Int]) -> [SlotBreach]

  /// Every rule, in the order people are told of them.
  public static let all: [SlotRule] = [oneVisitADay, demandIsMet, noLongGap]
}

/// The rules on slots by name; raw values stand in messages and in JSON.
public enum SlotRuleName: String, Sendable, CaseIterable {
  case oneVisitADay = "one-visit-a-day"
  case demandIsMet = "demand-is-met"
  case noLongGap = "no-long-gap"
}

/// A rule that an instance's slots break.
public struct SlotBreach: Sendable, Hashable {
  /// The rule.
  public let rule: SlotRuleName
  /// The suite's number.
  public let suite: Int
  /// The days between which it is broken.
  public let days: ClosedRange<Int>
  /// The visits or days that there are.
  public let found: Int
  /// The visits or days that there should be, at most or exactly.
  public let wanted: Int
}

extension RotaInstance {
  /// Every rule that the slots break: no pairing of them would be a legal rota.
  public var slotBreaches: [SlotBreach] {
    var bySuite = [[Int]](repeating: [], count: suites.count)
    for (number, slot) in slots.enumerated() { bySuite[slot.suite].append(number) }
    return SlotRule.all.flatMap { rule in
      bySuite.enumerated().flatMap { suite, numbers in rule.check(self, suite, numbers) }
    }
  }
}
