import Foundation
import Pairing

/// A solved instance as JSON tells it.
struct SolvedFacts: Encodable {
  let instance: String
  let file: String?
  let slots: Int
  let unfilled: Int
  let score: Score
  /// A score that no rota can be under, where one was found.
  let bound: Int?
  /// How much better the best rota could be at most, in hundredths of the score.
  let percentToGain: Double?
  let stoppedEarly: Bool
  let emptySlots: [Empty]

  struct Score: Encodable {
    let total: Int
    let soft: Int
    let terms: [String: Int]
  }

  struct Empty: Encodable {
    let slot: Int
    let suite: Int
    let day: Int
    let band: Int
    let kind: String
    let free: [Int]
    let blocked: [Blocked]
    let pairsApart: [[Int]]
  }

  struct Blocked: Encodable {
    let visitor: Int
    let rule: String
    let slots: [Int]
  }

  init(
    _ instance: RotaInstance, _ problem: PairingProblem, _ pairing: Pairing, bound: Int?,
    file: String?, stopped: Bool
  ) {
    let found = instance.score(pairing, as: problem)
    self.instance = instance.name
    self.file = file
    slots = instance.slots.count
    unfilled = found.unfilled
    score = Score(
      total: found.total, soft: found.soft,
      terms: Dictionary(
        RotaTerm.allCases.map { ($0.rawValue, found[$0]) }, uniquingKeysWith: { one, _ in one }))
    self.bound = bound
    percentToGain = bound.map { bound in
      let share = Double(found.total - bound) / Double(max(1, found.total))
      return (share * 10_000).rounded(.up) / 100
    }
    stoppedEarly = stopped
    emptySlots = instance.emptySlots(pairing).map { Empty($0, instance.slots[$0.slot]) }
  }
}

extension SolvedFacts.Empty {
  fileprivate init(_ empty: EmptySlot, _ drawn: RotaInstance.Slot) {
    slot = empty.slot
    suite = drawn.suite
    day = drawn.day
    band = drawn.band
    kind = empty.kind.rawValue
    free = empty.free
    blocked = empty.blocked.map {
      SolvedFacts.Blocked(visitor: $0.visitor, rule: $0.rule.rawValue, slots: $0.slots)
    }
    pairsApart = empty.pairsApart.map { [$0.first, $0.second] }
  }
}
