import Returns
import Scheme
import SchemeOffice

/// What came of checking a file, as JSON tells it.
struct CheckedFacts: Encodable {
  let remarks: [RemarkFacts]
  let notRun: [NotRunFacts]

  init(_ outcome: ReturnCheckOutcome) {
    remarks = outcome.remarks.map { RemarkFacts($0) }
    notRun = outcome.notRun.map(NotRunFacts.init)
  }
}

/// What came of checking the records, as JSON tells it.
struct RecordsCheckedFacts: Encodable {
  let periodStart: String
  let periodEnd: String
  let remarks: [RemarkFacts]
  let notRun: [NotRunFacts]

  init(_ found: RecordsCheck) {
    periodStart = found.days.lowerBound.description
    periodEnd = found.days.upperBound.description
    remarks = found.remarks.map { RemarkFacts($0.remark, behind: $0) }
    notRun = found.notRun.map(NotRunFacts.init)
  }
}

/// A remark as JSON tells it, with the visits and questions behind it where records are at hand.
struct RemarkFacts: Encodable {
  let rule: String
  let severity: String
  let suite: String?
  let message: String
  let explanation: String?
  let visits: [String]?
  let visitCount: Int?
  let columns: [String]?
  let questions: [String]?

  init(_ remark: ReturnRemark, behind: TracedRemark? = nil) {
    rule = remark.rule
    severity = remark.severity.rawValue
    suite = remark.suite
    message = remark.message
    explanation = remark.explanation
    visits = behind?.visits?.references
    visitCount = behind?.visits?.count
    columns = behind?.visits?.columns
    questions = behind?.visits == nil ? nil : behind?.questions
  }
}

/// A rule that could not be asked, as JSON tells it.
struct NotRunFacts: Encodable {
  let rule: String
  let why: String

  init(_ notRun: RuleNotRun) {
    rule = notRun.rule
    why = notRun.why
  }
}
