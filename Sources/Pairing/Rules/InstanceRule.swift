/// A hard rule that says why somebody has no seat at a slot of an instance.
public struct InstanceRule: Sendable {
  /// Its name.
  public let name: InstanceRuleName
  /// What it demands, in a sentence.
  public let statement: String
  /// Whether someone at a slot keeps it.
  let isKept: @Sendable (RotaInstance, RotaInstance.Slot, RotaVisitor) -> Bool

  init(
    _ name: InstanceRuleName, _ statement: String,
    isKept: @escaping @Sendable (RotaInstance, RotaInstance.Slot, RotaVisitor) -> Bool
  ) {
    self.name = name
    self.statement = statement
    self.isKept = isKept
  }

  /// Every rule, in the order a slot's blocked visitors are told.
  public static let all: [InstanceRule] = [
    acceptsTheSuite, accreditedAndVetted, availableThen,
  ]

  /// The breaches of the rule in a pairing.
  public func check(_ instance: RotaInstance, _ pairing: Pairing) -> [InstanceBreach] {
    zip(instance.slots, pairing.pairs).enumerated().compactMap { number, each in
      let people = each.1.map { [$0.first, $0.second] } ?? []
      let who = people.filter { !isKept(instance, each.0, instance.visitors[$0]) }
      return who.isEmpty ? nil : InstanceBreach(rule: name, slot: number, visitors: who)
    }
  }
}

/// The rules on seats by name; raw values stand in messages and in JSON.
public enum InstanceRuleName: String, Sendable, CaseIterable {
  case acceptsTheSuite = "accepts-the-suite"
  case accreditedAndVetted = "accredited-and-vetted"
  case availableThen = "available-then"
}

/// A rule on seats that a pairing breaks, at which slot and by whom.
public struct InstanceBreach: Sendable, Hashable {
  /// The rule.
  public let rule: InstanceRuleName
  /// The slot's number.
  public let slot: Int
  /// The visitors concerned.
  public let visitors: [Int]
}

extension RotaInstance {
  /// Every rule on seats that a pairing breaks; the others are its problem's.
  public func breaches(_ pairing: Pairing) -> [InstanceBreach] {
    InstanceRule.all.flatMap { $0.check(self, pairing) }
  }
}
