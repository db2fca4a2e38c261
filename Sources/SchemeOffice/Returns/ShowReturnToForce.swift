public import Findings
public import RecordKeeping
import Returns
public import Scheme

extension Office {
  /// Records that the force was given a return to correct facts, and until when it may.
  public func sendReturnToForce(
    _ bytes: [UInt8], post: String, on day: CalendarDay, by desk: Desk
  ) throws -> KeptReturn {
    try perform(.sendReturnToForce, by: desk, home: .office) { look in
      let hand = try ReturnInHand(bytes, self)
      try hand.refuseIfOver()
      if let sent = hand.kept.sentToForce {
        throw OfficeRefusal.returns(.alreadyDone(.sentToForce, sent.day))
      }
      try OfficeRefusal.checkWords(post, field: "--to")
      try hand.refuse(day, unlessBetween: look)
      let days = try look.settings(on: day).forceCorrectionDays
      let step = ReturnStep(
        .sentToForce(post: post, until: day.adding(days: days)), on: day)
      return hand.decision(taking: step)
    }
  }

  /// Keeps what the force says of a period's facts; it is printed beside what the scheme says, and
  /// stops nothing.
  ///
  /// With no words the force has answered that it has nothing to say. Hands back what in the words
  /// might say who somebody is.
  public func recordForceComment(
    _ comment: ForceComment, by desk: Desk
  ) throws -> [IdentityRemark] {
    try perform(.recordForceComment, by: desk, home: .record) { look in
      try OfficeRefusal.checkWords(comment.post, field: "--from")
      try comment.text.map { try OfficeRefusal.checkWords($0, field: "--text", most: 4000) }
      guard comment.received <= look.today else {
        throw OfficeRefusal.dayInTheFuture(comment.received)
      }
      let screen = IdentityScreen(ordinaryWords: Set(look.picture.suites.map(\.name)))
      return Decision(
        comment.text.map { screen.remarks(on: $0) } ?? [],
        about: "\(comment.days.lowerBound)..\(comment.days.upperBound)", [.forceComment(comment)])
    }
  }
}
