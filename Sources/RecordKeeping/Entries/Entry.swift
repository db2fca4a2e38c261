public import Actions
public import CodeBoard
public import Findings
public import Scheme

/// Everything that can be written: a duty commits a sequence of these with its log line.
///
/// The list is closed, so that a new kind of record does not compile until every store keeps it.
public enum Entry: Sendable {
  // The record.
  case formText(digest: String, form: String, version: String, text: String)
  case visit(Reference, suite: SuiteCode, source: VisitSource, content: String)
  case visitFigures(VisitRow)
  case report(SubmittedReport)
  case reportVisitor(Reference, visitor: VisitorID, ConfirmationStanding, dissent: String?)
  case addendum(Reference, author: PersonID, text: String)
  case correction(Correction)
  case setAside(Reference, author: PersonID, reason: String)
  case withheld(Reference, path: String, screenedAs: String)
  case cleared(Reference, path: String)
  case sending(Reference, post: String, copyDigest: String)
  case suiteComment(Reference, text: String)
  case concern(Concern)
  case matterBroughtIn(Concern)
  case action(Reference, about: Concern)
  case actionTerms(Reference, Terms)
  case actionEvent(Reference, ActionEvent)
  case asset(Asset)
  case concernAsset(ConcernAsset)
  case recommendation(Recommendation)
  case recommendationEvent(Reference, RecommendationEvent)
  case handOff(HandOff, about: Concern)
  case tactVisit(TACTVisitMade)
  case tactDispatch(TACTDispatch)
  case returnBuilt(BuiltReturn)
  case queryExplained(
    days: ClosedRange<CalendarDay>, rule: String, suite: SuiteCode?, text: String)
  case publication(KeptPublication)
  case publishedTable(Reference, KeptPublication.Table)
  case returnIssued(ReturnIssue)
  case forceComment(ForceComment)
  case publicationEmbargo(Reference, until: Instant)
  case publicationSignOff(Reference, KeptPublication.Signature)
  // The office.
  case scheme(SchemeFounding)
  case setting(startsOn: CalendarDay, name: String, value: String)
  case suite(SuiteCode)
  case suiteDetail(CustodySuite)
  case suiteStatus(SuiteCode, SuiteStatusChange)
  case suiteThroughput(Throughput)
  case person(PersonID)
  case officer(Person)
  case visitorDetail(Visitor)
  case visitorFact(VisitorFact)
  case availability(Availability)
  case account(AccountName, name: String)
  case window(WindowID, suite: SuiteCode, week: VisitWeek)
  case windowPair(WindowID, [VisitorID])
  case windowEvent(WindowID, WindowEvent)
  case rotaDraw(KeptDraw)
  case rotaTurn(RotaTurn)
  case rotaPin(RotaPin)
  case rotaConfirmed(DrawID)
  case rotaMoment(KeptMoment)
  case momentRead(WindowID, by: VisitorID)
  case rotaRevealed(DrawID, publicDigest: String, fullDigest: String)
  case post(Post)
  case messageClaim(PersonID, MessageClaim)
  case telling(Telling)
  case wellbeing(WellbeingEntry)
  case returnStep(Reference, ReturnStep)
  case tactNotice(TACTNotice)
  case tactAssignment(TACTAssignment)
  case tactMade(Reference, visit: Reference)
  case tactRecording(RecordingRequest)
  case tactClosing(TACTClosing)
  case qafCriterion(QAFCriterion)
  /// A file with its bytes as base64.
  case evidenceFile(EvidenceFile, bytes: String)
  case showing(Showing)
  case erasure(on: CalendarDay, ErasedCounts)
}

extension Entry {
  /// The chain whose line covers the entry.
  public var chain: Chain {
    switch self {
    case .scheme, .setting, .suite, .suiteDetail, .suiteStatus, .suiteThroughput,
      .person, .officer, .visitorDetail, .visitorFact, .availability, .account, .window,
      .windowPair, .windowEvent, .rotaDraw, .rotaTurn, .rotaPin, .rotaConfirmed, .rotaMoment,
      .momentRead, .rotaRevealed, .post, .erasure, .returnBuilt, .returnStep, .messageClaim,
      .telling, .wellbeing, .tactNotice, .tactAssignment, .tactMade, .tactRecording,
      .tactClosing, .qafCriterion, .evidenceFile, .showing:
      .office
    case .formText, .visit, .visitFigures, .report, .reportVisitor, .addendum, .correction,
      .setAside, .withheld, .cleared, .sending, .suiteComment, .concern, .matterBroughtIn, .action,
      .actionTerms, .actionEvent, .asset, .concernAsset, .recommendation, .recommendationEvent,
      .handOff, .tactVisit, .tactDispatch, .queryExplained, .publication, .publishedTable,
      .publicationEmbargo, .publicationSignOff, .returnIssued, .forceComment:
      .record
    }
  }
}

/// Where a visit's figures came from.
public enum VisitSource: String, Sendable {
  case report
  case importedFigures = "import"
}

/// Whether a visitor stands by the report they made together.
public enum ConfirmationStanding: String, Sendable, CaseIterable {
  case confirmed
  case dissents
  case notAsked = "not_asked"
}

/// What happened to a window.
public struct WindowEvent: Hashable, Sendable {
  /// `arranged`, `not_made` or `done`.
  public var event: String
  public var reason: String?
  public var visit: Reference?

  public init(event: String, reason: String? = nil, visit: Reference? = nil) {
    self.event = event
    self.reason = reason
    self.visit = visit
  }
}

/// How many personal values an erasure emptied.
public struct ErasedCounts: Hashable, Sendable {
  public var custodyNumbers: Int
  public var freeTexts: Int
  public var personDetails: Int

  public init(custodyNumbers: Int = 0, freeTexts: Int = 0, personDetails: Int = 0) {
    self.custodyNumbers = custodyNumbers
    self.freeTexts = freeTexts
    self.personDetails = personDetails
  }

  /// All of them together.
  public var total: Int { custodyNumbers + freeTexts + personDetails }
}

/// What a scheme is founded on.
public struct SchemeFounding: Hashable, Sendable {
  public var name: String
  public var forceCode: String
  public var areaCode: String
  public var isPractice: Bool
  /// The seed of a practice scheme, where it has one.
  public var seed: Int?

  public init(name: String, forceCode: String, areaCode: String, isPractice: Bool, seed: Int?) {
    self.name = name
    self.forceCode = forceCode
    self.areaCode = areaCode
    self.isPractice = isPractice
    self.seed = seed
  }
}
