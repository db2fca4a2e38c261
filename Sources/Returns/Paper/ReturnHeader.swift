public import Scheme

/// What a return says about itself.
public struct ReturnHeader: Hashable, Sendable {
  /// What the return is for.
  public var type: ReturnType
  /// Whether its figures count.
  public var purpose: ReturnPurpose
  /// The scheme year whose schema it follows.
  public var year: SchemeYear
  /// The first day that is counted.
  public var periodStart: CalendarDay
  /// The last day that is counted.
  public var periodEnd: CalendarDay
  /// The day on which what is counted *at the end* is counted.
  public var referenceDate: CalendarDay
  /// The day in London on which the file was made.
  public var preparedOn: CalendarDay
  /// How carefully it is to be handled.
  public var marking = ProtectiveMarking.official
  /// The Home Office code of the force, two digits.
  public var forceCode: String
  /// The code of the police area from the Office for National Statistics.
  public var areaCode: String
  /// Who made the software; nil where that is not said.
  public var supplier: String?
  /// The name of the software.
  public var package: String
  /// The release of the software.
  public var release: String
  /// 1 to 999; a return sent again has a higher one.
  public var serial: Int
  /// The moment at which the file was made.
  public var preparedAt: Instant
  /// The serial number of the return that this one replaces.
  public var supersedes: Int?
  /// SHA-256 in base64; see `ReturnDigest`.
  public var digest: String?
  /// What it was made with.
  public var manifest: ReturnManifest
  /// Nil until somebody answers for the figures.
  public var declaration: ReturnDeclaration?

  /// The header of a return made for a period at a moment, not yet declared.
  public init(
    period: ReturnPeriod, purpose: ReturnPurpose, forceCode: String, areaCode: String,
    package: String, release: String, serial: Int, preparedAt: Instant,
    manifest: ReturnManifest
  ) {
    type = period.type
    self.purpose = purpose
    year = period.year
    periodStart = period.days.lowerBound
    periodEnd = period.days.upperBound
    referenceDate = period.days.upperBound
    preparedOn = LondonTime.day(at: preparedAt)
    self.forceCode = forceCode
    self.areaCode = areaCode
    self.package = package
    self.release = release
    self.serial = serial
    self.preparedAt = preparedAt
    self.manifest = manifest
  }
}

/// Whether a return counts: one from a practice scheme never does.
public enum ReturnPurpose: String, Sendable, CaseIterable {
  case live = "LIVE"
  case practice = "PRACTICE"
}

/// How carefully a return is to be handled (Government Security Classifications).
public enum ProtectiveMarking: String, Sendable, CaseIterable {
  case official = "OFFICIAL"
  case officialSensitive = "OFFICIAL-SENSITIVE"
}
