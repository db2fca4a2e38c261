public import Actions
public import CodeBoard
public import Findings
public import Scheme

/// What is kept, and what any store must promise: questions the office asks, one way to write.
///
/// Reads made within one `reading` see one consistent picture.
public protocol Records: AnyObject, Sendable {
  /// Where both chains stand.
  func heads() throws(RecordsFault) -> Heads

  /// Writes a duty's entries and lines in one transaction, or nothing.
  ///
  /// Refuses with `changedSince` when either chain has moved past the heads that were read, and
  /// with `clockBehind` when its time is earlier than the last line's.
  @discardableResult
  func commit(_ commit: Commit, after heads: Heads) throws(RecordsFault) -> Heads

  /// Writes several duties one after the other in one transaction, or none of them.
  ///
  /// For what comes in one file but was done by several people, each of whom has a line.
  @discardableResult
  func commit(_ commits: [Commit], after heads: Heads) throws(RecordsFault) -> Heads

  /// Recomputes every row against its line, and every line against the one before.
  func verify() throws(RecordsFault) -> Verification

  /// Empties personal values that are due, with the office line that says how many.
  func erase(_ due: ErasureDue, commit: Commit, after heads: Heads) throws(RecordsFault)
    -> ErasedCounts

  /// How many personal values are due to be emptied, none of which is touched.
  func counts(of due: ErasureDue) throws(RecordsFault) -> ErasedCounts

  /// Every table of the store with its columns, as the store itself tells.
  func schema() throws(RecordsFault) -> [StoredTable]

  /// Lines of a chain, oldest first.
  func lines(_ chain: Chain, after number: Int, limit: Int) throws(RecordsFault) -> [LogLine]

  /// The office's own picture: scheme, people, places, settings.
  func office() throws(RecordsFault) -> OfficePicture

  /// What visitors told of any of these days, in the order in which it was recorded.
  ///
  /// Days away that were erased with the person's other details are read as none.
  func availability(_ days: ClosedRange<CalendarDay>) throws(RecordsFault) -> [Availability]

  /// Windows whose week begins in these days.
  func windows(_ days: ClosedRange<CalendarDay>) throws(RecordsFault) -> [KeptWindow]

  /// Draws whose first week begins in these days, oldest first.
  func draws(_ days: ClosedRange<CalendarDay>) throws(RecordsFault) -> [KeptDrawLine]

  /// A draw with all that its proof needs, nil when there is none.
  func draw(_ id: DrawID) throws(RecordsFault) -> KeptDraw?

  /// Every turn written under a draw, oldest first; the latest of a window holds.
  ///
  /// With nil, those of windows whose pair was allotted elsewhere.
  func turns(of draw: DrawID?) throws(RecordsFault) -> [KeptTurn]

  /// Pins that hold for windows whose week begins in these days, by week and window.
  func pins(_ days: ClosedRange<CalendarDay>) throws(RecordsFault) -> [RotaPin]

  /// Moments drawn for these windows, oldest first.
  func moments(of windows: [WindowID]) throws(RecordsFault) -> [KeptMoment]

  /// Who has read the moment of these windows and when, oldest first.
  func momentReadings(of windows: [WindowID]) throws(RecordsFault) -> [MomentReading]

  /// A visit with all that is kept of it, nil when there is none.
  func visit(_ reference: Reference) throws(RecordsFault) -> KeptVisit?

  /// Visits with their current figures, latest first.
  func visits(_ wanted: VisitsWanted) throws(RecordsFault) -> [KeptVisitLine]

  /// Current figures of visits dated in these days and not set aside, one at a time, by day.
  func figures(
    _ days: ClosedRange<CalendarDay>, _ take: (VisitRow) throws -> Void
  ) throws(RecordsFault)

  /// Whether references are used already, and with which content.
  func contents(of references: [Reference]) throws(RecordsFault) -> [Reference: String]

  /// Who made each of these visits, and which of its text is withheld and not yet cleared.
  func circumstances(
    of visits: [Reference]
  ) throws(RecordsFault) -> [Reference: VisitCircumstances]

  /// How far each person has been told by message that something waits.
  func tellings() throws(RecordsFault) -> [PersonID: KeptTelling]

  /// Messages that were claimed and neither sent nor released since, by whom they are for.
  func messageClaims() throws(RecordsFault) -> [PersonID: KeptClaim]

  /// Messages sent since a moment, oldest first.
  func messagesSent(since: Instant) throws(RecordsFault) -> [KeptTelling]

  /// Calls asked for after a hard visit: those not made yet, and those made since a moment.
  func wellbeingCalls(doneSince: Instant) throws(RecordsFault) -> [KeptWellbeingCall]

  /// Concerns that answer a question, latest first.
  func concerns(_ wanted: ConcernsWanted) throws(RecordsFault) -> [Concern]

  /// Actions that answer a question, as they stand at a moment, oldest first.
  ///
  /// For the clocks alone, what was said and who did it are left out.
  func actions(
    _ wanted: ActionsWanted, asOf: Instant, _ detail: ActionDetail
  ) throws(RecordsFault) -> [Action]

  /// Parts of a suite, or of all of them, by suite, cell and kind.
  func assets(at suite: SuiteCode?) throws(RecordsFault) -> [Asset]

  /// What concerns were confirmed to be about, by the concern.
  func assets(ofConcerns concerns: [Reference]) throws(RecordsFault) -> [Reference: Reference]

  /// The days on which something was found wrong with each asset of a suite, restricted matters
  /// and reports set aside left out.
  func findings(ofAssetsAt suite: SuiteCode?) throws(RecordsFault) -> [Reference: [CalendarDay]]

  /// The confirmed returns of these actions, by the earlier action, oldest first.
  func confirmedReturns(
    of actions: [Reference]
  ) throws(RecordsFault) -> [Reference: [ConfirmedReturn]]

  /// How often themes were raised on visits with a report dated in these days.
  func themeCounts(_ days: ClosedRange<CalendarDay>) throws(RecordsFault) -> ThemeCounts

  /// How many visits of a suite are on record.
  func visitsOnRecord(at suite: SuiteCode) throws(RecordsFault) -> Int

  /// What inspectors asked for with everything that followed, the latest published first.
  func recommendations() throws(RecordsFault) -> [RecommendationHistory]

  /// Reports of visits since a day that were neither read, nor sent, nor any draft of them judged,
  /// in the order in which they were handed in.
  func unreadReports(since day: CalendarDay) throws(RecordsFault) -> [UnreadReport]

  /// Where restricted matters were handed, oldest first.
  func handOffs() throws(RecordsFault) -> [KeptHandOff]

  /// Detentions under the Terrorism Act with all that is held of them, oldest notice first.
  func tactDetentions() throws(RecordsFault) -> [TACTDetention]

  /// To whom reports of Terrorism Act visits were sent, by the visit, oldest first.
  func tactDispatches() throws(RecordsFault) -> [Reference: [TACTDispatch]]

  /// Returns built so far, oldest first.
  func returnsBuilt() throws(RecordsFault) -> [BuiltReturn]

  /// Returns with what became of them, oldest first; the text of what was issued is left out.
  func returnsKept() throws(RecordsFault) -> [KeptReturn]

  /// What was issued to the letter, in the order in which it went out: the files of these digests,
  /// or all of them.
  func returnsIssued(_ digests: [String]?) throws(RecordsFault) -> [ReturnIssue]

  /// What the force said of the facts of periods that share a day with these, oldest first.
  func forceComments(_ days: ClosedRange<CalendarDay>) throws(RecordsFault) -> [ForceComment]

  /// These records as they stood when both chains had these heads, to be read alone.
  ///
  /// Values that were erased since stay erased. Throws `headsUnknown` when they never had them.
  func asTheyStood(at heads: Heads) throws(RecordsFault) -> any Records

  /// Everything that was published, oldest first.
  func publications() throws(RecordsFault) -> [KeptPublication]

  /// Everything that was put on record about the Code and the framework, oldest first.
  func showings() throws(RecordsFault) -> [Showing]

  /// The bytes of files kept as evidence, as base64 by their digests; those asked for alone.
  func evidenceFiles(_ digests: [String]) throws(RecordsFault) -> [String: String]

  /// Criteria of ICVA's framework, every version, in the order they were taken in.
  func qafCriteria() throws(RecordsFault) -> [QAFCriterion]

  /// Reports of visits dated in these days and not set aside: when they came in, and what was sent.
  func reportDeliveries(
    _ days: ClosedRange<CalendarDay>
  ) throws(RecordsFault) -> [ReportDelivery]

  /// Explanations of queries kept for a period.
  func explanations(_ days: ClosedRange<CalendarDay>) throws(RecordsFault) -> [Explanation]

  /// The forms on which the reports of visits dated in these days were filled in.
  func formsUsed(_ days: ClosedRange<CalendarDay>) throws(RecordsFault) -> [KeptForm]

  /// What reports of visits dated in these days answered to the question at a path, corrections
  /// included, by suite and day.
  ///
  /// Choices and numbers alone: a personal value stands only with its visit. Visits set aside
  /// are left out.
  func answers(
    to path: String, on days: ClosedRange<CalendarDay>
  ) throws(RecordsFault) -> [KeptAnswer]

  /// The text of a form by its digest.
  func formText(_ digest: String) throws(RecordsFault) -> String?
}

extension Records {
  /// Actions that answer a question with everything that is kept of them, oldest first.
  public func actions(
    _ wanted: ActionsWanted, asOf: Instant
  ) throws(RecordsFault) -> [Action] {
    try actions(wanted, asOf: asOf, .whole)
  }
}
