public import Returns
import Scheme

/// What a return is asked to be.
public struct ReturnAsked: Sendable {
  /// The days it covers, and so its type.
  public var period: ReturnPeriod
  /// The release of the program that builds it.
  public var release: String
  /// How carefully it is to be handled.
  public var marking = ProtectiveMarking.official
  /// The post that answers for the figures; nil where nobody does yet.
  public var declaredBy: String?
  /// The name of the post's holder, where the scheme wishes to say.
  public var declarant: String?
  /// Why there is nothing to return; nil for a return with figures.
  public var nothing: NilReason?
  /// The serial number that it replaces.
  public var supersedes: Int?

  /// A return for a period, with figures and not yet declared.
  public init(_ period: ReturnPeriod, release: String) {
    self.period = period
    self.release = release
  }

  func declaration(on day: CalendarDay) -> ReturnDeclaration? {
    declaredBy.map { ReturnDeclaration(name: declarant, post: $0, day: day) }
  }
}

/// A return as built: its bytes, its name, and what the rules say of it.
public struct ReturnFile: Sendable {
  public let bytes: [UInt8]
  public let name: String
  public let paper: CustodyVisitingReturn
  /// What came of checking it, with all that the office knows.
  public let outcome: ReturnCheckOutcome

  /// What the rules say of it.
  public var remarks: [ReturnRemark] { outcome.remarks }
  /// Whether a failing rule keeps it from being written.
  public var isStopped: Bool { outcome.isStopped }
  /// Whether no error and no query without an explanation is left.
  public var isClean: Bool { outcome.unanswered.isEmpty }
}
