/// A hard rule of a pairing: a pairing that breaks one is none.
public struct PairingRule: Sendable {
  /// Its name.
  public let name: PairingRuleName
  /// What it demands, in a sentence.
  public let statement: String
  /// The breaches of the rule in a pairing.
  public let check: @Sendable (PairingProblem, Pairing) -> [PairingBreach]

  init(
    _ name: PairingRuleName, _ statement: String,
    check: @escaping @Sendable (PairingProblem, Pairing) -> [PairingBreach]
  ) {
    self.name = name
    self.statement = statement
    self.check = check
  }

  /// A rule that asks of each pair at its turn who is at fault.
  init(
    _ name: PairingRuleName, _ statement: String,
    whoBreaksIt: @escaping @Sendable (PairingProblem, Turn, Pair) -> [Int]
  ) {
    self.init(name, statement) { problem, pairing in
      zip(problem.turns, pairing.pairs).enumerated().compactMap { number, each in
        let who = each.1.map { whoBreaksIt(problem, each.0, $0) } ?? []
        return who.isEmpty ? nil : PairingBreach(rule: name, turns: [number], people: who)
      }
    }
  }

  /// Every rule, in the order people are told of them.
  public static let all: [PairingRule] = [
    twoDifferentPeople, everyoneHasASeat, notTwoLearners, keptApart, withinTheirMost,
    restedBetweenVisits, pinsStay,
  ]
}

/// The hard rules by name; raw values stand in messages and in JSON.
public enum PairingRuleName: String, Sendable, CaseIterable {
  case twoDifferentPeople = "two-different-people"
  case everyoneHasASeat = "everyone-has-a-seat"
  case notTwoLearners = "not-two-learners"
  case keptApart = "kept-apart"
  case withinTheirMost = "within-their-most"
  case restedBetweenVisits = "rested-between-visits"
  case pinsStay = "pins-stay"
}

/// A rule that a pairing breaks, at which turns and by whom.
public struct PairingBreach: Sendable, Hashable {
  /// The rule.
  public let rule: PairingRuleName
  /// The turns concerned.
  public let turns: [Int]
  /// The people concerned.
  public let people: [Int]
}

extension PairingProblem {
  /// Every hard rule that a pairing breaks; none where it is legal.
  public func breaches(_ pairing: Pairing) -> [PairingBreach] {
    PairingRule.all.flatMap { $0.check(self, pairing) }
  }
}
