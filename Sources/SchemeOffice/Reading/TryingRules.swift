public import Returns
import Seals

extension Shelves {
  /// Each rule on its own examples, with everything that every rule says of them.
  public func trials(of rules: [ReturnRule]) throws -> [RuleTrial] {
    let check = try returnCheck()
    func remarks(on example: RuleExample) throws -> [ReturnRemark] {
      let bytes = try example.file { Digest(of: $0).bytes }
      return check.outcome(of: bytes, fileName: example.fileName, known: example.known).remarks
    }
    return try rules.map { rule in
      let failing = try remarks(on: rule.failing)
      return RuleTrial(
        rule: rule.code, onPassing: try remarks(on: rule.passing).map(\.rule),
        onFailing: failing.map(\.rule), message: failing.first?.message ?? "")
    }
  }
}

/// What came of a rule on its own examples.
public struct RuleTrial: Hashable, Sendable {
  /// The rule's code.
  public let rule: String
  /// The rules that had something to say of the example that it passes; none if it holds.
  public let onPassing: [String]
  /// The rules that had something to say of the example that fails it; itself alone if it holds.
  public let onFailing: [String]
  /// What the breach is told.
  public let message: String

  /// Whether the failing example fails this rule and no other.
  public var failsAlone: Bool { !onFailing.isEmpty && Set(onFailing) == [rule] }
  /// Whether both examples do what they should.
  public var holds: Bool { onPassing.isEmpty && failsAlone }
}
