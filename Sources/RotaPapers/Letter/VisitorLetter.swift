public import Scheme

/// One page for a visitor: their weeks, where, with whom, and what to do if they cannot go.
public struct VisitorLetter: Hashable, Sendable {
  /// The scheme's name.
  public var scheme: String
  /// Whether the scheme is one to practise in.
  public var isPractice: Bool
  /// The day it was made.
  public var madeOn: CalendarDay
  /// The visitor's name.
  public var visitor: String
  /// Their windows, earliest first.
  public var turns: [LetterTurn]
  /// Who sets the moment; a drawn one is never printed.
  public var moment: MomentChoice
  /// The last day of the identity pass; nil where none is held.
  public var passUntil: CalendarDay?
  /// Whom to ring, first the one to ring first.
  public var contacts: [PaperContact]

  /// A letter about some windows.
  public init(
    scheme: String, isPractice: Bool, madeOn: CalendarDay, visitor: String,
    turns: [LetterTurn], moment: MomentChoice, passUntil: CalendarDay?,
    contacts: [PaperContact]
  ) {
    self.scheme = scheme
    self.isPractice = isPractice
    self.madeOn = madeOn
    self.visitor = visitor
    self.turns = turns
    self.moment = moment
    self.passUntil = passUntil
    self.contacts = contacts
  }
}

/// A window as a letter tells it.
public struct LetterTurn: Hashable, Sendable {
  /// The week.
  public var week: VisitWeek
  /// The suite's name.
  public var suite: String
  /// Where it is; nil where the scheme holds no address.
  public var address: String?
  /// Who goes too; nobody where the other place of the pair is still empty.
  public var partners: [PaperContact]

  /// A window with those who go too.
  public init(week: VisitWeek, suite: String, address: String?, partners: [PaperContact]) {
    self.week = week
    self.suite = suite
    self.address = address
    self.partners = partners
  }
}
