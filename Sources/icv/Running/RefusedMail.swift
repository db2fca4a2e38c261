import Scheme

/// Refusals and faults of messages that are to leave the office.
extension Problem {
  static func practiceMailLeaves(_ route: MailRoute) -> Problem {
    Problem(
      .document, "practice_mail_leaves",
      "This is a practice scheme: its messages do not leave the machine, and \(route) would.",
      at: "outbox", next: "icv scheme settings set outbox folder")
  }

  static var noSender: Problem {
    Problem(
      .document, "no_sender", "The scheme holds no mail address that messages could come from.",
      at: "outbox_sender",
      next: "icv scheme settings set outbox_sender scheme@example.org")
  }
}
