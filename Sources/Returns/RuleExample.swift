public import SafeXML
import Scheme

/// A return's file that shows what a rule passes or fails, with what is known besides it.
public struct RuleExample: Sendable {
  /// The name that the file goes by; nil where that is of no matter.
  public let fileName: String?
  /// What is known besides the file.
  public let known: KnownBesides
  private let content: Content

  private enum Content: Sendable {
    case changed(@Sendable (inout CustodyVisitingReturn) -> Void)
    /// Sealed as a build seals it, and changed afterwards.
    case changedWhenSealed(@Sendable (inout CustodyVisitingReturn) -> Void)
    case bytes([UInt8])
  }

  private init(_ content: Content, fileName: String? = nil, known: KnownBesides) {
    self.content = content
    self.fileName = fileName
    self.known = known
  }

  /// The plain example with something changed, under a name and with something known.
  static func changed(
    named fileName: String? = nil, knowing: (inout KnownBesides) -> Void = { _ in },
    _ change: @escaping @Sendable (inout CustodyVisitingReturn) -> Void
  ) -> RuleExample {
    var known = KnownBesides()
    knowing(&known)
    return RuleExample(.changed(change), fileName: fileName, known: known)
  }

  /// The plain example with its digest, in which something was changed afterwards.
  static func changedWhenSealed(
    _ change: @escaping @Sendable (inout CustodyVisitingReturn) -> Void
  ) -> RuleExample {
    RuleExample(.changedWhenSealed(change), known: KnownBesides())
  }

  /// Bytes as they stand, for what no return of ours could be.
  static func bytes(_ text: String) -> RuleExample {
    RuleExample(.bytes(Array(text.utf8)), known: KnownBesides())
  }

  /// The example as a file, or throws what in it cannot be written.
  public func file(sha256: ([UInt8]) -> [UInt8]) throws(XMLRefusal) -> [UInt8] {
    var example = RuleExample.plain
    switch content {
    case .bytes(let bytes): return bytes
    case .changed(let change): change(&example)
    case .changedWhenSealed(let change):
      example = try example.sealed(sha256: sha256)
      change(&example)
    }
    return try example.bytes()
  }

  /// A small return that every rule passes: one suite, ten visits, forty people held.
  public static var plain: CustodyVisitingReturn {
    let header = ReturnHeader(
      period: plainPeriod, purpose: .practice, forceCode: "23", areaCode: "E23000017",
      package: "icv", release: "1.0.0", serial: 1,
      preparedAt: Instant(day: plainPeriod.days.upperBound.adding(days: 14), secondsUTC: 34_200),
      manifest: ReturnManifest(ruleSet: ReturnRule.setVersion))
    var visits = VisitFigures(completed: 10)
    (visits.attempted, visits.abandoned) = (11, 1)
    var suite = SuiteReturn(code: "LEA", name: "Leamington", type: "D24", visits: visits)
    suite.detainees.inCustody = 40
    suite.detainees.inCustodyChildren = 2
    suite.detainees.offered = 25
    suite.detainees.spokenTo = 20
    suite.detainees.declined = 5
    suite.detainees.observedOnly = 1
    suite.detainees.notOffered = 4
    suite.detainees.notAvailable = [CodedCount(code: "SLP", count: 10)]
    suite.detainees.notRecorded = 0
    var volunteers = VolunteerFigures(atEnd: 24)
    (volunteers.atStart, volunteers.joined, volunteers.left) = (22, 4, 2)
    return CustodyVisitingReturn(
      header: header, body: .figures(ReturnFigures(volunteers: volunteers, suites: [suite])))
  }

  /// April to June 2026.
  static var plainQuarter: Quarter { Quarter(holding: CalendarDay(number: 20_544)) }

  private static var plainPeriod: ReturnPeriod { .quarter(plainQuarter) }
}

extension CustodyVisitingReturn {
  /// Changes the first suite, as most examples do.
  mutating func changeSuite(_ change: (inout SuiteReturn) -> Void) {
    changeFigures { figures in
      if !figures.suites.isEmpty { change(&figures.suites[0]) }
    }
  }

  /// Changes the figures; a nil return has none and stays as it is.
  mutating func changeFigures(_ change: (inout ReturnFigures) -> Void) {
    guard case .figures(var figures) = body else { return }
    change(&figures)
    body = .figures(figures)
  }

  /// Moves the return to another period of the same type or another.
  mutating func move(to period: ReturnPeriod) {
    header.type = period.type
    header.year = period.year
    (header.periodStart, header.periodEnd) = (period.days.lowerBound, period.days.upperBound)
    header.referenceDate = period.days.upperBound
  }
}
