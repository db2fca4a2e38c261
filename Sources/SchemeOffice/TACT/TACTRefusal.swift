public import Findings
public import Scheme

/// Why the office will not do what was asked about somebody held under the Terrorism Act.
public enum TACTRefusal: Hashable, Sendable {
  case unknownDetention(String)
  /// No visit of this kind has the name; an ordinary one may.
  case unknownVisit(String)
  /// A visit of this kind is begun by the force's notice, and by no form.
  case onlyByNotice
  /// The notice would have come after the present moment.
  case receivedLater(Instant)
  /// Some of those named cannot go on the day; with those who could.
  case mayNotGo([BarredVisitor], day: CalendarDay, couldGo: [VisitorID])
  /// Two of those named are never paired.
  case keptApart(VisitorID, VisitorID)
  case closed(Reference, since: CalendarDay)
  /// A day on which the scheme had not been told yet.
  case beforeNotice(CalendarDay, told: CalendarDay)
  case noReport
  /// Nobody is assigned, and nobody was named as having gone.
  case whoWent(Reference)
  /// A report would have been sent before the visit was made.
  case sentBeforeVisit(CalendarDay, visit: CalendarDay)
  /// Police kept something back, and it was not told who or why.
  case groundMissing(RecordingRequest.Answer)
  /// Reports that were not sent to both hold the detention open.
  case reportsToSend([TACTDetention.Visit])
  /// No visit was made, and nobody said why.
  case noVisitNoReason(Reference)
}

/// A visitor who cannot go, with everything that keeps them.
public struct BarredVisitor: Hashable, Sendable {
  public let visitor: VisitorID
  public let bars: [CallOutBar]
}
