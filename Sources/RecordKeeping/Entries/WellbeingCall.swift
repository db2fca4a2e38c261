public import Scheme

/// A call that a visitor is owed after a hard visit: asked for, or made.
public struct WellbeingEntry: Hashable, Sendable {
  /// Which call; the same for asking and making.
  public var call: String
  public var visitor: VisitorID
  public var visit: Reference
  public var event: Event
  /// The day it was made; nil where it is asked for.
  public var day: CalendarDay?
  /// What the coordinator wants to remember of it.
  public var note: String?

  /// What happened to a call.
  public enum Event: String, Sendable, CaseIterable {
    case asked, done
  }

  public init(
    call: String, visitor: VisitorID, visit: Reference, event: Event, day: CalendarDay? = nil,
    note: String? = nil
  ) {
    self.call = call
    self.visitor = visitor
    self.visit = visit
    self.event = event
    self.day = day
    self.note = note
  }
}

/// A call as it stands.
public struct KeptWellbeingCall: Hashable, Sendable {
  public let call: String
  public let visitor: VisitorID
  public let visit: Reference
  public let askedAt: Instant
  /// The line of the office log that asked for it.
  public let askedLine: Int
  /// The day it was made; nil while it waits.
  public let doneOn: CalendarDay?

  public init(
    call: String, visitor: VisitorID, visit: Reference, askedAt: Instant, askedLine: Int,
    doneOn: CalendarDay?
  ) {
    self.call = call
    self.visitor = visitor
    self.visit = visit
    self.askedAt = askedAt
    self.askedLine = askedLine
    self.doneOn = doneOn
  }
}
