public import Actions
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

  /// Current figures of visits dated in these days and not set aside, one at a time.
  func figures(
    _ days: ClosedRange<CalendarDay>, _ take: (VisitRow) throws -> Void
  ) throws(RecordsFault)

  /// Whether references are used already, and with which content.
  func contents(of references: [Reference]) throws(RecordsFault) -> [Reference: String]

  /// Concerns that answer a question, latest first.
  func concerns(_ wanted: ConcernsWanted) throws(RecordsFault) -> [Concern]

  /// Actions that answer a question, as they stand at a moment, oldest first.
  func actions(_ wanted: ActionsWanted, asOf: Instant) throws(RecordsFault) -> [Action]

  /// Returns built so far, oldest first.
  func returnsBuilt() throws(RecordsFault) -> [BuiltReturn]

  /// Explanations of queries kept for a period.
  func explanations(_ days: ClosedRange<CalendarDay>) throws(RecordsFault) -> [Explanation]

  /// The forms on which the reports of visits dated in these days were filled in.
  func formsUsed(_ days: ClosedRange<CalendarDay>) throws(RecordsFault) -> [KeptForm]

  /// The text of a form by its digest.
  func formText(_ digest: String) throws(RecordsFault) -> String?
}
