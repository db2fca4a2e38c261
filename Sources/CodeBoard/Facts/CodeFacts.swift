public import Scheme

/// What the records answer about a stretch of days: counts alone, so that a check needs no store.
public struct CodeFacts: Hashable, Sendable {
  /// The days that were counted; none of them lies in a week that is not over.
  public var days: ClosedRange<CalendarDay>
  public var people = PeopleFacts()
  public var visits = VisitFacts()
  public var door = DoorFacts()
  public var reports = ReportFacts()
  public var matters = MatterFacts()
  public var papers = PaperFacts()
  /// The forms on which visits in person were reported, or that are in use where none was.
  public var forms: [FormAsked] = []

  /// Days of which nothing is counted yet.
  public init(days: ClosedRange<CalendarDay>) { self.days = days }
}

/// A version of a form, with the requirements that its questions are tagged with.
public struct FormAsked: Hashable, Sendable {
  /// Form and version: `visit-report 2026.1`.
  public var name: String
  public var codes: Set<String>

  public init(name: String, codes: Set<String>) {
    self.name = name
    self.codes = codes
  }
}
