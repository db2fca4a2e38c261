import Scheme

/// A hard rule of a rota: an allotment that breaks it is not taken in.
public struct RotaRule: Sendable {
  /// Its name.
  public let name: RotaRuleName
  /// What it demands, in a sentence.
  public let statement: String
  /// Where it comes from.
  public let authority: String
  /// The breaches of the rule in an allotment.
  public let check: @Sendable (Allotment) -> [Breach]

  init(
    _ name: RotaRuleName, _ statement: String, authority: String,
    check: @escaping @Sendable (Allotment) -> [Breach]
  ) {
    self.name = name
    self.statement = statement
    self.authority = authority
    self.check = check
  }

  /// A rule that asks of each window, among the visitors the scheme knows, which are at fault.
  init(
    _ name: RotaRuleName, _ statement: String, authority: String,
    whoBreaksIt: @escaping @Sendable (Window, Allotment) -> [VisitorID]
  ) {
    self.init(name, statement, authority: authority) { allotment in
      allotment.windows.compactMap { window in
        let who = whoBreaksIt(window, allotment)
        return who.isEmpty ? nil : Breach(name, window, who)
      }
    }
  }

  /// Every hard rule, in the order a coordinator is told of them.
  public static let all: [RotaRule] = [
    visitorsGoInPairs, onlyKnownVisitors, nobodyTwiceInOneWindow, onlyAppointedVisitors,
    vettingIsInDate, passIsInDate, someDaySuitsAll, visitorsServeTheSuite, conflictsStayAway,
    keptApart, probationersGoWithTheExperienced, suiteIsOpenThatWeek, onceAWeekEach,
    withinTheirQuarterlyMost, terrorismSuitesAreLeftOut,
  ]
}

/// The hard rules by name; raw values stand in messages and in JSON.
public enum RotaRuleName: String, Sendable, CaseIterable {
  case visitorsGoInPairs = "visitors-go-in-pairs"
  case onlyKnownVisitors = "only-known-visitors"
  case nobodyTwiceInOneWindow = "nobody-twice-in-one-window"
  case onlyAppointedVisitors = "only-appointed-visitors"
  case vettingIsInDate = "vetting-is-in-date"
  case passIsInDate = "pass-is-in-date"
  case someDaySuitsAll = "some-day-suits-all"
  case visitorsServeTheSuite = "visitors-serve-the-suite"
  case conflictsStayAway = "conflicts-stay-away"
  case keptApart = "kept-apart"
  case probationersGoWithTheExperienced = "probationers-go-with-the-experienced"
  case suiteIsOpenThatWeek = "suite-is-open-that-week"
  case onceAWeekEach = "once-a-week-each"
  case withinTheirQuarterlyMost = "within-their-quarterly-most"
  case terrorismSuitesAreLeftOut = "terrorism-suites-are-left-out"

  /// Where the rule stands in the list told to coordinators.
  var order: Int { RotaRuleName.allCases.firstIndex(of: self) ?? 0 }

  /// The rule itself.
  public var rule: RotaRule? { RotaRule.all.first { $0.name == self } }
}
