public import Actions
public import Scheme

/// The office as it stands: small enough to be read whole.
public struct OfficePicture: Sendable {
  public var scheme: SchemeFounding
  /// Every change of a setting, in the order it was made.
  public var settings: [SettingChange]
  public var suites: [CustodySuite]
  public var statuses: [SuiteCode: [SuiteStatusChange]]
  public var throughput: [Throughput]
  public var people: [Person]
  public var visitors: [Visitor]
  public var facts: [VisitorFact]
  /// Every post of the ladder there is or was, as last told.
  public var posts: [Post]
  public var accounts: [AccountName: String]

  public init(scheme: SchemeFounding) {
    self.scheme = scheme
    settings = []
    suites = []
    statuses = [:]
    throughput = []
    people = []
    visitors = []
    facts = []
    posts = []
    accounts = [:]
  }
}

/// A setting with the day from which it holds.
public struct SettingChange: Hashable, Sendable {
  public let startsOn: CalendarDay
  public let name: String
  public let value: String

  public init(startsOn: CalendarDay, name: String, value: String) {
    self.startsOn = startsOn
    self.name = name
    self.value = value
  }
}

/// A window as it stands: suite, week, who visits, and what has happened to it.
public struct KeptWindow: Hashable, Sendable {
  public var id: WindowID
  public var suite: SuiteCode
  public var week: VisitWeek
  public var visitors: [VisitorID]
  public var events: [WindowEvent]

  public init(
    id: WindowID, suite: SuiteCode, week: VisitWeek, visitors: [VisitorID],
    events: [WindowEvent]
  ) {
    self.id = id
    self.suite = suite
    self.week = week
    self.visitors = visitors
    self.events = events
  }
}

/// An explanation of a query, kept for a period.
public struct Explanation: Hashable, Sendable {
  public let rule: String
  public let suite: SuiteCode?
  public let text: String

  public init(rule: String, suite: SuiteCode?, text: String) {
    self.rule = rule
    self.suite = suite
    self.text = text
  }
}

/// A version of a form that reports were filled in on.
public struct KeptForm: Hashable, Sendable {
  public let form: String
  public let version: String
  public let digest: String

  public init(form: String, version: String, digest: String) {
    self.form = form
    self.version = version
    self.digest = digest
  }
}

/// What one report answered to one question.
public struct KeptAnswer: Hashable, Sendable {
  public let visit: Reference
  public let suite: SuiteCode
  /// The day of the visit.
  public let day: CalendarDay
  public let value: String

  public init(visit: Reference, suite: SuiteCode, day: CalendarDay, value: String) {
    self.visit = visit
    self.suite = suite
    self.day = day
    self.value = value
  }
}
