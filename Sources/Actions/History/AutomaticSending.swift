public import Findings
public import Scheme

/// A draft that nobody read goes to the police by itself, as it was written.
///
/// It is worked out whenever the record is read: no program has to run at that moment, and a scheme
/// whose coordinator is away for two weeks loses none of them.
public enum AutomaticSending {
  /// The moment at which an unread draft goes by itself; nil where it waits for a person.
  ///
  /// In this order: what is restricted never goes; what is serious goes at once; flagged text
  /// waits; anything else goes at the end of the office day, so many working days later.
  public static func moment(
    raisedAt: Instant, severity: Severity, isRestricted: Bool, isFlagged: Bool,
    workingDays: WorkingDays, reviewDays: Int?
  ) -> Instant? {
    if isRestricted { return nil }
    if severity == .serious { return raisedAt }
    guard !isFlagged, let reviewDays else { return nil }
    let raised = LondonTime.day(at: raisedAt)
    let day = workingDays.day(reviewDays, workingDaysAfter: raised)
    return max(raisedAt, LondonTime.instant(of: .officeCloses, on: day))
  }

  /// The events as they stand at a moment, going out by itself put where it belongs.
  static func events(
    _ kept: [ActionEvent], goesAt: Instant?, by asOf: Instant
  ) -> [ActionEvent] {
    guard let goesAt, goesAt <= asOf else { return kept }
    // What was done to the draft before that moment may have sent or stopped it.
    let before = kept.prefix { $0.at < goesAt }
    var isDraft = true
    var isHeld = false
    var hasGone = false
    for event in before {
      if event.deed == .hold { isHeld = true }
      if event.deed == .send { hasGone = true }
      // Joined and opened again without having gone, it is a draft like any other.
      isDraft =
        event.deed == .reopen && !hasGone
        || isDraft && ActionState.draft.after(event.deed) == .draft
    }
    guard isDraft, !isHeld, kept.dropFirst(before.count).first?.deed != .send else { return kept }
    return before + [ActionEvent(.send, at: goesAt)] + kept.dropFirst(before.count)
  }
}
