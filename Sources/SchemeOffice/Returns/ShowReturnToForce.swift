public import Findings
public import RecordKeeping
import Returns
public import Scheme

extension Office {
  /// Records that the force was given a return to correct facts, and until when it may.
  public func sendReturnToForce(
    _ bytes: [UInt8], post: String, on day: CalendarDay? = nil, by desk: Desk
  ) throws -> KeptReturn {
    try perform(.sendReturnToForce, by: desk, home: .office) { look in
      let hand = try ReturnInHand(bytes, self)
      try hand.refuseIfOver()
      if let sent = hand.kept.sentToForce {
        throw OfficeRefusal.returns(.alreadyDone(.sentToForce, sent.day))
      }
      try OfficeRefusal.checkWords(post, field: "--to")
      let day = try hand.day(day, in: look)
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
    _ text: String?, of days: ClosedRange<CalendarDay>, from post: String,
    received: CalendarDay? = nil, by desk: Desk
  ) throws -> (comment: ForceComment, mayIdentify: [IdentityRemark]) {
    try perform(.recordForceComment, by: desk, home: .record) { look in
      try OfficeRefusal.checkWords(post, field: "--from")
      try text.map { try OfficeRefusal.checkWords($0, field: "--text", most: 4000) }
      let comment = ForceComment(
        days, post: post, received: try look.done(on: received), text: text)
      let screen = IdentityScreen(of: look.picture.suites)
      return Decision(
        (comment, text.map { screen.remarks(on: $0) } ?? []),
        about: "\(days.lowerBound)..\(days.upperBound)", [.forceComment(comment)])
    }
  }
}
