public import Scheme

/// A report as submitted: the form it was filled in on and every answer that was relevant.
public struct SubmittedReport: Hashable, Sendable {
  public var visit: Reference
  public var form: String
  public var version: String
  public var formDigest: String
  /// Each relevant answer by its path, in the form's order.
  public var answers: [ReportAnswer]

  public init(
    visit: Reference, form: String, version: String, formDigest: String, answers: [ReportAnswer]
  ) {
    self.visit = visit
    self.form = form
    self.version = version
    self.formDigest = formDigest
    self.answers = answers
  }
}

/// One answer of a report.
public struct ReportAnswer: Hashable, Sendable {
  /// `/data/detainee[2]/outcome`.
  public var path: String
  /// The value as the form engine keeps it; nil once it was personal and is erased.
  public var value: String?
  public var matter: PersonalMatter

  public init(path: String, value: String?, matter: PersonalMatter) {
    self.path = path
    self.value = value
    self.matter = matter
  }
}

/// Whether an answer could identify somebody, and so stands apart from the body of the report.
public enum PersonalMatter: String, Sendable {
  case none, custodyNumber, freeText
}

/// A correction of one answer by one of the pair.
public struct Correction: Hashable, Sendable {
  public var visit: Reference
  public var path: String
  public var before: String?
  public var after: String?
  public var matter: PersonalMatter
  public var author: PersonID
  public var reason: String

  public init(
    visit: Reference, path: String, before: String?, after: String?, matter: PersonalMatter,
    author: PersonID, reason: String
  ) {
    self.visit = visit
    self.path = path
    self.before = before
    self.after = after
    self.matter = matter
    self.author = author
    self.reason = reason
  }
}

/// A return that was built, as the record remembers it; the file itself stands in a folder.
public struct BuiltReturn: Hashable, Sendable {
  public var reference: Reference
  public var type: String
  public var days: ClosedRange<CalendarDay>
  public var serial: Int
  public var digest: String
  public var fileName: String
  public var fileDigest: String
  public var supersedes: Int?
  public var purpose: String

  public init(
    reference: Reference, type: String, days: ClosedRange<CalendarDay>, serial: Int,
    digest: String, fileName: String, fileDigest: String, supersedes: Int?, purpose: String
  ) {
    self.reference = reference
    self.type = type
    self.days = days
    self.serial = serial
    self.digest = digest
    self.fileName = fileName
    self.fileDigest = fileDigest
    self.supersedes = supersedes
    self.purpose = purpose
  }
}
