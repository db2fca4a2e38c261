/// A requirement that the records answer by themselves.
public struct RecordCheck: Sendable {
  /// The requirement it proves.
  public let code: RequirementCode
  /// What the records say of it.
  public let find: @Sendable (CodeFacts) -> CheckFinding
  /// Changes facts that pass every check so that they fail this one and no other.
  let failing: @Sendable (inout CodeFacts) -> Void

  init(
    _ code: String, _ find: @escaping @Sendable (CodeFacts) -> CheckFinding,
    failing: @escaping @Sendable (inout CodeFacts) -> Void
  ) {
    self.code = RequirementCode(rawValue: code)
    self.find = find
    self.failing = failing
  }

  /// Every check, by the number of its requirement.
  public static let all: [RecordCheck] = Requirement.all.compactMap { requirement in
    guard case .records(let check) = requirement.proof else { return nil }
    return check
  }
}

/// What a check found in the records.
public enum CheckFinding: Hashable, Sendable {
  /// The requirement is kept, as these words show.
  case met(String)
  /// Something is missing, as these words tell.
  case gap(String)
  /// The records have nothing to judge by, so that evidence or a declaration may stand for it.
  case silent(String)

  /// A gap where something was counted that should not be, met where nothing was; silent where
  /// there was nothing to look at.
  static func none(
    _ wrong: Int, of all: Int, met: String, gap: String, silent: String
  ) -> CheckFinding {
    if all == 0 { return .silent(silent) }
    return wrong == 0 ? .met(met) : .gap(gap)
  }
}
