public import RecordKeeping
public import Scheme

extension Office {
  /// Records that a return goes out, and keeps its file to the letter for good.
  ///
  /// Refused until another person has approved it and the force had its days to correct facts: it
  /// may comment, and cannot stop it. What was issued of the period before is superseded.
  public func issueReturn(
    _ bytes: [UInt8], to receivers: String, on day: CalendarDay? = nil, by desk: Desk
  ) throws -> KeptReturn {
    try perform(.issueReturn, by: desk, home: .record) { look in
      let hand = try ReturnInHand(bytes, self)
      try hand.refuseIfOver()
      try OfficeRefusal.checkWords(receivers, field: "--to", most: 400)
      let day = try hand.day(day, in: look)
      guard let approved = hand.kept.approvedOn else {
        throw OfficeRefusal.returns(.notApproved)
      }
      guard day >= approved else {
        throw OfficeRefusal.unacceptable(
          field: "--on", value: day.description, takes: "the day it was approved or a later one")
      }
      try checkForceWasHeard(hand, on: day, in: look)
      if let standing = hand.standing, hand.kept.built.supersedes != standing.built.serial {
        throw OfficeRefusal.returns(.mustSupersede(serial: standing.built.serial))
      }
      let issue = ReturnIssue(
        hand.kept.built, on: day, to: receivers, text: String(decoding: bytes, as: UTF8.self))
      var after = hand.kept
      after.issued = issue
      return Decision(after, about: hand.kept.built.fileName, [.returnIssued(issue)])
    }
  }

  /// Any return of the period that the force was given counts: what it put right is in a later one.
  private func checkForceWasHeard(
    _ hand: ReturnInHand, on day: CalendarDay, in look: Look
  ) throws {
    guard try look.settings(on: day).forceCorrectionDays > 0 else { return }
    let sent = hand.ofPeriod.compactMap(\.sentToForce)
    guard let first = sent.map(\.until).min(), let given = sent.map(\.day).min() else {
      throw OfficeRefusal.returns(.forceNotAsked)
    }
    let answers = try records.forceComments(hand.kept.built.days).filter {
      $0.days == hand.kept.built.days && $0.received >= given
    }
    guard day > first || !answers.isEmpty else {
      throw OfficeRefusal.returns(.forceMayAnswer(until: first))
    }
  }
}
