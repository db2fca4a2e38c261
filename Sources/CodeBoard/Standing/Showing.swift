public import Scheme

/// What somebody put on record about a requirement: a declaration, evidence, or a gap.
///
/// Nothing is ever changed: the latest about a requirement stands, the others are its history.
public struct Showing: Hashable, Sendable {
  public var subject: ShowingSubject
  public var kind: Kind
  /// The day it speaks of, or was made.
  public var day: CalendarDay
  /// The last day a declaration or evidence holds, or the day by which a gap is to be closed.
  public var until: CalendarDay?
  /// Who put it on record.
  public var author: PersonID
  public var text: String?
  public var document: EvidenceDocument?

  public init(
    _ subject: ShowingSubject, _ kind: Kind, day: CalendarDay, until: CalendarDay? = nil,
    author: PersonID, text: String? = nil, document: EvidenceDocument? = nil
  ) {
    self.subject = subject
    self.kind = kind
    self.day = day
    self.until = until
    self.author = author
    self.text = text
    self.document = document
  }

  /// What was put on record; raw values are kept.
  public enum Kind: String, Sendable, CaseIterable {
    /// Somebody says that it is so.
    case declared
    /// A document shows it.
    case evidence
    /// It is not so yet.
    case gap
  }

  /// Whether it no longer holds on a day; a gap holds until something else is put on record.
  public func isOver(on day: CalendarDay) -> Bool {
    guard kind != .gap, let until else { return false }
    return until < day
  }
}
