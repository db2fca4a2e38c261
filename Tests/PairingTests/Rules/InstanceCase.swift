import Pairing

/// Amina and Brian at the two slots of the small instance, with its text changed in one place.
enum InstanceCase {
  static func broken(_ old: String = "tiny", _ new: String = "tiny", _ pairs: [Pair?]? = nil) throws
    -> [InstanceRuleName: [Int]]
  {
    let instance = try RotaInstance(json: InstanceText.changed(old, new))
    let pairing = Pairing(pairs: pairs ?? [Pair(0, 1), Pair(0, 1)])
    return Dictionary(
      instance.breaches(pairing).map { ($0.rule, $0.visitors) }, uniquingKeysWith: { $0 + $1 })
  }

  static func slotsBroken(_ old: String, _ new: String) throws -> [SlotBreach] {
    try RotaInstance(json: InstanceText.changed(old, new)).slotBreaches
  }
}
