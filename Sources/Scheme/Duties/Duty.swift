/// Everything that can be done to a scheme's records, one case a duty; raw values stand in the log.
public enum Duty: String, Sendable, CaseIterable {
  // The scheme
  case initialiseScheme = "initialise-scheme"
  case addPerson = "add-person"
  case endPerson = "end-person"
  case addSuite = "add-suite"
  case setSuiteStatus = "set-suite-status"
  case setThroughput = "set-throughput"
  case changeSettings = "change-settings"
  case eraseDue = "erase-due"
  // Visitors
  case appointVisitor = "appoint-visitor"
  case changeVisitor = "change-visitor"
  case suspendVisitor = "suspend-visitor"
  case endVisitor = "end-visitor"
  case recordFact = "record-fact"
  case importVisitors = "import-visitors"
  case setAvailability = "set-availability"
  case importAvailability = "import-availability"
  case makeAvailabilitySheets = "make-availability-sheets"
  // The rota
  case importAllotment = "import-allotment"
  case markArranged = "mark-arranged"
  case markNotMade = "mark-not-made"
  // Visits
  case packForVisit = "pack-for-visit"
  case submitReport = "submit-report"
  case importVisits = "import-visits"
  case addAddendum = "add-addendum"
  case correctReport = "correct-report"
  case setAsideReport = "set-aside-report"
  case clearWithheldText = "clear-withheld-text"
  case sendCopyToCustody = "send-copy-to-custody"
  case recordSuiteComment = "record-suite-comment"
  // Concerns and actions
  case sendAction = "send-action"
  case acknowledgeAction = "acknowledge-action"
  case answerAction = "answer-action"
  case extendAction = "extend-action"
  case acceptAnswer = "accept-answer"
  case sendBackAnswer = "send-back-answer"
  case recordDisagreement = "record-disagreement"
  case recordCheck = "record-check"
  case resolveAction = "resolve-action"
  case reopenAction = "reopen-action"
  // Returns
  case buildReturn = "build-return"
  case checkReturn = "check-return"
  case explainQuery = "explain-query"
  // Reading that is itself recorded
  case readRestricted = "read-restricted"
  case readLog = "read-log"
}
