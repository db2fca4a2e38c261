public import Findings
public import Scheme

/// A visit with all that is kept of it.
public struct KeptVisit: Sendable {
  /// The figures as they count now, corrections included.
  public var figures: VisitRow
  public var source: VisitSource
  public var content: String
  public var report: SubmittedReport?
  public var visitors: [KeptStanding]
  public var addenda: [KeptText]
  public var corrections: [KeptCorrection]
  public var setAside: KeptText?
  /// Paths whose text is withheld and not yet cleared, with what it was screened as.
  public var withheld: [String: String]
  public var sendings: [KeptSending]
  public var comments: [KeptText]

  public init(figures: VisitRow, source: VisitSource, content: String) {
    self.figures = figures
    self.source = source
    self.content = content
    visitors = []
    addenda = []
    corrections = []
    withheld = [:]
    sendings = []
    comments = []
  }
}

/// How a visitor stands to a report.
public struct KeptStanding: Hashable, Sendable {
  public let visitor: VisitorID
  public let standing: ConfirmationStanding
  /// A private dissent, nil where there is none or it is erased.
  public let dissent: String?

  public init(visitor: VisitorID, standing: ConfirmationStanding, dissent: String?) {
    self.visitor = visitor
    self.standing = standing
    self.dissent = dissent
  }
}

/// A text that was added, by whom and when; nil text once erased.
public struct KeptText: Hashable, Sendable {
  public let author: PersonID
  public let at: Instant
  public let text: String?

  public init(author: PersonID, at: Instant, text: String?) {
    self.author = author
    self.at = at
    self.text = text
  }
}

/// A correction as kept: both values stand.
public struct KeptCorrection: Hashable, Sendable {
  public let correction: Correction
  public let at: Instant

  public init(correction: Correction, at: Instant) {
    self.correction = correction
    self.at = at
  }
}

/// A copy sent to police.
public struct KeptSending: Hashable, Sendable {
  public let post: String
  public let copyDigest: String
  public let at: Instant

  public init(post: String, copyDigest: String, at: Instant) {
    self.post = post
    self.copyDigest = copyDigest
    self.at = at
  }
}

/// A visit in a list.
public struct KeptVisitLine: Sendable {
  public let figures: VisitRow
  public let source: VisitSource
  public let isSetAside: Bool

  public init(figures: VisitRow, source: VisitSource, isSetAside: Bool) {
    self.figures = figures
    self.source = source
    self.isSetAside = isSetAside
  }
}
