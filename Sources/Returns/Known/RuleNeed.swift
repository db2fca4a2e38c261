import Scheme

/// What a rule must know besides the file before it can speak.
public enum RuleNeed: String, Sendable, CaseIterable {
  case fileName, today, suites, heldVisits, acceptedReturns, returnBefore, returnLastYear
  case quarters, tactVisits, publishedTables

  /// What it is, in a few words.
  public var label: String {
    switch self {
    case .fileName: "the file's name"
    case .today: "today"
    case .suites: "the scheme's suites"
    case .heldVisits: "the scheme's visits"
    case .acceptedReturns: "returns accepted before"
    case .returnBefore: "the return of the period before"
    case .returnLastYear: "the return of a year ago"
    case .quarters: "the year's quarters"
    case .tactVisits: "Terrorism Act visits"
    case .publishedTables: "tables to be published"
    }
  }

  /// Why a rule that lacks it was not run and how to have it run, as a sentence without its stop.
  public var why: String {
    switch self {
    case .fileName: "the file does not go by a return's name, which begins with ICV-"
    case .today: "nobody said which day it is"
    case .suites: "it needs the scheme's suites: check in the scheme's folder"
    case .heldVisits: "it needs the scheme's visits: check in the scheme's folder"
    case .acceptedReturns: "it needs the returns accepted before: name them with --beside"
    case .returnBefore: "the return of the period before is not at hand: name it with --beside"
    case .returnLastYear:
      "the return of the same period a year ago is not at hand: name it with --beside"
    case .quarters: "the year's four quarters are not at hand: name them with --beside"
    case .tactVisits:
      "it needs the register of Terrorism Act visits: check in the scheme's folder"
    case .publishedTables: "no table to be published was looked at"
    }
  }

  /// Whether it is known for a return, or the return is none that the rule asks about.
  func isMet(by checked: ReturnUnderCheck) -> Bool {
    let known = checked.known
    return switch self {
    case .fileName: ReturnFileName.claims(checked.fileName ?? "")
    case .today: known.today != nil
    case .suites: known.suites != nil
    case .heldVisits: known.held != nil
    case .acceptedReturns: known.accepted != nil
    case .returnBefore: checked.hasNoFellows || checked.returnBefore != nil
    case .returnLastYear: checked.hasNoFellows || checked.returnLastYear != nil
    case .quarters: checked.report?.header.type != .annual || checked.quarters != nil
    case .tactVisits: known.tactVisits != nil
    case .publishedTables: known.disclosureFaults != nil
    }
  }
}

extension ReturnUnderCheck {
  /// An inspection's days are its own: no other return stands before or beside it.
  var hasNoFellows: Bool { report?.header.type == .inspection }

  /// The accepted return of the same type whose last day is the day before this one begins.
  var returnBefore: CustodyVisitingReturn? {
    guard let header = report?.header else { return nil }
    return accepted(header.type) { $0.periodEnd == header.periodStart.adding(days: -1) }
  }

  /// The accepted return of the same type that began twelve months earlier.
  var returnLastYear: CustodyVisitingReturn? {
    guard let header = report?.header else { return nil }
    return accepted(header.type) { $0.periodStart == header.periodStart.adding(months: -12) }
  }

  /// The accepted returns of the four quarters of this return's year, in order; nil unless all are
  /// there.
  var quarters: [CustodyVisitingReturn]? {
    guard let header = report?.header else { return nil }
    let found = header.year.quarters.compactMap { quarter in
      accepted(.quarter) { $0.periodStart == quarter.days.lowerBound }
    }
    return found.count == 4 ? found : nil
  }

  /// Of those that fit, the one with the highest serial number.
  private func accepted(
    _ type: ReturnType, where fits: (ReturnHeader) -> Bool
  ) -> CustodyVisitingReturn? {
    (known.accepted ?? []).filter {
      $0.header.type == type && $0.header.forceCode == report?.header.forceCode
        && fits($0.header)
    }.max { $0.header.serial < $1.header.serial }
  }
}
