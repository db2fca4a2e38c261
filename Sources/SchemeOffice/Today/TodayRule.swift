import Scheme

/// A rule of the day: which things need somebody, in what words, and what to type.
public struct TodayRule: Sendable {
  /// Its name.
  public let name: TodayRuleName
  /// What it looks for, as a sentence.
  public let statement: String
  /// What somebody must be allowed to read in full to be told.
  let reads: Matter
  /// The lines of a morning.
  let lines: @Sendable (Morning) -> [TodayLine]

  init(
    _ name: TodayRuleName, _ statement: String, reads: Matter,
    lines: @escaping @Sendable (Morning) -> [TodayLine]
  ) {
    self.name = name
    self.statement = statement
    self.reads = reads
    self.lines = lines
  }

  /// Every rule, in the order in which equally pressing lines are told.
  public static let all: [TodayRule] = [
    nobodyNamed, restrictedMatters, terrorismVisitsToMake, terrorismReportsToSend,
    wellbeingCallsOwed, weeksWithoutPair, overdueActions,
    stepsProposed, brokenPromises, answersToJudge, draftsToJudge, readyToResolve, reportsToRead,
    reportsLate, windowsWithoutReport, papersEnding, termsEnding, probationEnding, returnsDue,
  ]
}

/// The rules of the day by name; raw values stand in JSON.
public enum TodayRuleName: String, Sendable, CaseIterable {
  case nobodyNamed = "nobody-named"
  case restrictedMatters = "restricted-matters"
  case terrorismVisitsToMake = "terrorism-visits-to-make"
  case terrorismReportsToSend = "terrorism-reports-to-send"
  case wellbeingCallsOwed = "wellbeing-calls"
  case weeksWithoutPair = "weeks-without-pair"
  case overdueActions = "overdue-actions"
  case stepsProposed = "steps-proposed"
  case brokenPromises = "broken-promises"
  case answersToJudge = "answers-to-judge"
  case draftsToJudge = "drafts-to-judge"
  case readyToResolve = "ready-to-resolve"
  case reportsToRead = "reports-to-read"
  case reportsLate = "reports-late"
  case windowsWithoutReport = "windows-without-report"
  case papersEnding = "papers-ending"
  case termsEnding = "terms-ending"
  case probationEnding = "probation-ending"
  case returnsDue = "returns-due"
  // A visitor's own page.
  case ownWindows = "own-windows"
  case ownReports = "own-reports"
  case ownTerrorismVisits = "own-terrorism-visits"
  case ownMatters = "own-matters"

  /// Where the rule stands among equally pressing lines.
  var order: Int { TodayRuleName.allCases.firstIndex(of: self) ?? 0 }
}
