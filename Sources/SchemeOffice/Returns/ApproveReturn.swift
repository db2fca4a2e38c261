public import RecordKeeping
import Returns
public import Scheme

/// Who answers for a return: a person who need not be known to the scheme.
public struct ReturnApproval: Sendable {
  public var name: String
  /// The post, such as *Chief Executive*.
  public var post: String
  /// Nil for today.
  public var day: CalendarDay?
  /// Where the approval is written down, such as a decision's number; nil where it is not said.
  public var document: String?

  /// An approval by somebody in a post on a day.
  public init(name: String, post: String, day: CalendarDay?, document: String? = nil) {
    self.name = name
    self.post = post
    self.day = day
    self.document = document
  }
}

extension Office {
  /// Records that another person than its builder answers for a return.
  ///
  /// Refused while the rules find an error in it, or a query that nobody explained.
  public func approveReturn(
    _ bytes: [UInt8], _ approval: ReturnApproval, by desk: Desk
  ) throws -> KeptReturn {
    try perform(.approveReturn, by: desk, home: .office) { look in
      let hand = try ReturnInHand(bytes, self)
      try hand.refuseIfOver()
      if let day = hand.kept.approvedOn {
        throw OfficeRefusal.returns(.alreadyDone(.approved, day))
      }
      let day = try day(of: approval, hand, in: look)
      let left = try hand.checked(in: look, self).unanswered
      guard left.isEmpty else { throw OfficeRefusal.returns(.notClean(left)) }
      let step = ReturnStep(
        .approved(name: approval.name, post: approval.post, document: approval.document),
        on: day)
      return hand.decision(taking: step)
    }
  }

  private func day(
    of approval: ReturnApproval, _ hand: ReturnInHand, in look: Look
  ) throws -> CalendarDay {
    try OfficeRefusal.checkWords(approval.name, field: "--name")
    try OfficeRefusal.checkWords(approval.post, field: "--post")
    try approval.document.map { try OfficeRefusal.checkWords($0, field: "--document") }
    let day = try hand.day(approval.day, in: look)
    guard !look.mayBe(approval.name, hand.kept.builtBy) else {
      throw OfficeRefusal.returns(.approvedByBuilder(name: approval.name))
    }
    return day
  }
}

extension ReturnInHand {
  /// The step, and the return with it.
  func decision(taking step: ReturnStep) -> Decision<KeptReturn> {
    var after = kept
    after.steps.append(step)
    return Decision(
      after, about: kept.built.fileName, [.returnStep(kept.built.reference, step)])
  }
}
