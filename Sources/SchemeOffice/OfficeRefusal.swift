public import Actions
public import Rotas
public import Scheme
public import Spreadsheets

/// Why the office will not do what was asked; the front doors put it into words.
public enum OfficeRefusal: Error {
  // Who asks
  case unknownPerson(String)
  /// No one was named and the scheme has none or several coordinators.
  case whoActs(coordinators: [PersonID])
  /// Police never act on the scheme's folder: it holds the future.
  case policeOnSchemeFolder(PersonID)
  case noLongerActive(PersonID)
  case notPermitted(Duty, Role)
  /// The office may only enter it as told by someone: `--from`, `--by`, `--received`.
  case onlyAsTold(Duty, Role)
  case notTheirOwn(Duty, PersonID)
  case mayNotRead(Matter, Role)
  case receivedInTheFuture(CalendarDay, today: CalendarDay)
  /// A visitor's calendar says more only when that visitor asks for it.
  case detailsForAnother(VisitorID)
  // What is asked about
  case unknownSuite(String, known: [SuiteCode])
  case unknownVisitor(String)
  /// Something of a visitor's was asked for, and neither they nor their name came with it.
  case visitorNotNamed
  case unknownVisit(String)
  case unknownConcern(String)
  case unknownAction(String)
  case unknownWindow(String)
  case unknownForm(String, known: [String])
  case unknownReturn(String)
  case unknownAsset(String)
  case unknownRecommendation(String)
  // What is asked
  case alreadyThere(kind: String, name: String)
  case badIdentifier(String)
  case badDay(field: String, text: String)
  case dayInTheFuture(CalendarDay)
  case fewerThanTwoVisitors(Int)
  case visitorTwice(VisitorID)
  case visitorMayNotVisit(VisitorID, why: [String])
  case referenceUsed(Reference)
  case answersDoNotHold(remarks: [AnswerRemark])
  case noReport(Reference)
  case alreadySetAside(Reference)
  case nothingToChange
  case unknownField(String, known: [String])
  case unacceptable(field: String, value: String, takes: String)
  /// Known ids change only when the person says so.
  case wouldChange([VisitorBeforeAndAfter])
  /// A spreadsheet has faults, and so many more than are listed.
  case table([SheetFault], beyond: Int)
  /// An allotment breaks hard rules; the lines of its windows.
  case allotment([Breach], lines: [WindowID: Int])
  case action(Reference, ActionRefusal)
  case recommendation(Reference, RecommendationRefusal)
  case ladder(LadderDeskRefusal)
  case tact(TACTRefusal)
  case availability(AvailabilityRefusal)
  case nothingWithheld(Reference)
  case alreadyDone(String)
  /// A draw is not opened, or a moment not told.
  case proof(RotaProofRefusal)
  /// Nothing is put on record about the Code.
  case code(CodeRefusal)
  /// Figures are not published.
  case publishing(PublishingRefusal)
  /// A return goes no further.
  case returns(ReturnRefusal)
  case settings(SettingFaults)
  case rota(RotaDeskRefusal)
  /// Some windows of a period are still to come, or not over, until that day.
  case periodNotOver(ClosedRange<CalendarDay>, over: CalendarDay)
  /// Mail of a practice scheme stays on the machine.
  case practiceMailLeaves(MailRoute)
  /// No address is held that messages could come from.
  case noSender
  case tooBusy
}

/// A remark on a submitted answer: where, of what kind, and what to do.
public struct AnswerRemark: Hashable, Sendable, Encodable {
  public let path: String
  /// `required`, `constraint`, `type`, `choice`, `unknown` or `irrelevant`.
  public let kind: String
  public let message: String

  /// A remark on the answer at a path.
  public init(path: String, kind: String, message: String) {
    self.path = path
    self.kind = kind
    self.message = message
  }
}
