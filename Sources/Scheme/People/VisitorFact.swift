/// Something dated that the scheme knows about a visitor, kept as evidence.
public struct VisitorFact: Hashable, Sendable {
  /// Whom it is about.
  public var visitor: VisitorID
  /// What it is.
  public var kind: VisitorFactKind
  /// The day it happened.
  public var day: CalendarDay
  /// A few words of the coordinator's, such as which training.
  public var note: String?

  /// A fact of a kind on a day.
  public init(visitor: VisitorID, kind: VisitorFactKind, day: CalendarDay, note: String? = nil) {
    self.visitor = visitor
    self.kind = kind
    self.day = day
    self.note = note
  }
}

/// The kinds of dated fact that a scheme keeps about a visitor.
public enum VisitorFactKind: String, Sendable, CaseIterable {
  /// Interviewed before appointment, as the Code of Practice asks.
  case interview
  case references
  /// Signed the memorandum of understanding.
  case memorandum
  /// Signed the confidentiality undertaking.
  case confidentiality
  /// Declared independence of the force and the Commissioner's office.
  case independence
  case induction
  case familiarisation
  case vettingIssued = "vetting-issued"
  case passIssued = "pass-issued"
  case passReturned = "pass-returned"
  case training
  case equalityTraining = "equality-training"
  case tactTraining = "tact-training"
  /// A visit watched by an experienced visitor during probation.
  case assessedVisit = "assessed-visit"
  /// Appointment confirmed at the end of probation.
  case confirmed
  case review
  case panelAttended = "panel-attended"
  /// Declared a change that may touch impartiality.
  case declaration
  case expenses

  /// The fact in words, as it stands in a list.
  public var label: String {
    switch self {
    case .interview: "Interviewed"
    case .references: "References taken up"
    case .memorandum: "Memorandum of understanding signed"
    case .confidentiality: "Confidentiality undertaking signed"
    case .independence: "Independence declared"
    case .induction: "Induction training"
    case .familiarisation: "Familiarisation visit"
    case .vettingIssued: "Vetting issued"
    case .passIssued: "Identity pass issued"
    case .passReturned: "Identity pass returned"
    case .training: "Training"
    case .equalityTraining: "Equality and human rights training"
    case .tactTraining: "Terrorism Act training"
    case .assessedVisit: "Assessed visit"
    case .confirmed: "Appointment confirmed"
    case .review: "Review"
    case .panelAttended: "Panel meeting attended"
    case .declaration: "Change declared"
    case .expenses: "Expenses claimed"
    }
  }
}
