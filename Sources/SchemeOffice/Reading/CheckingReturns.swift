import Findings
import RecordKeeping
public import Returns
public import Scheme

extension Office {
  /// What the office knows besides a return's file: nothing but the day where the file is of
  /// another scheme.
  public func known(
    besides header: ReturnHeader, by desk: Desk
  ) throws -> KnownBesides {
    let look = try lookToCheck(desk)
    let scheme = look.picture.scheme
    guard header.forceCode == scheme.forceCode, header.periodStart <= header.periodEnd,
      (header.purpose == .practice) == scheme.isPractice
    else {
      var known = KnownBesides()
      known.today = look.today
      return known
    }
    return try known(in: look, days: header.periodStart...header.periodEnd)
  }

  /// Checks a period as the records stand, at any time of the year, and finds the visits and the
  /// questions behind each remark; nothing is kept.
  public func checkRecords(
    _ period: ReturnPeriod, release: String, by desk: Desk
  ) throws -> RecordsCheck {
    let look = try lookToCheck(desk)
    let file = try returnFile(ReturnAsked(period, release: release), serial: 1, in: look)
    let settings = try look.settings(on: period.days.upperBound)
    var behind = VisitsBehindRemarks(file.remarks, delayThreshold: settings.delayMinutes)
    if behind.isNeeded { try records.figures(period.days) { behind.add($0) } }
    let questions = behind.isNeeded ? try QuestionsOfForms(in: period.days, records) : nil
    return RecordsCheck(
      days: period.days, notRun: file.outcome.notRun,
      remarks: file.remarks.map { remark in
        let visits = behind.visits(behind: remark)
        return TracedRemark(
          remark: remark, visits: visits,
          questions: visits.flatMap { questions?.paths(for: $0.columns) } ?? [])
      })
  }

  private func lookToCheck(_ desk: Desk) throws -> Look {
    let look = try look()
    _ = try Rights.scope(
      of: .checkReturn, for: desk, acting: try desk.acting(in: look), in: look)
    return look
  }
}

/// What the rules say of the records as they stand.
public struct RecordsCheck: Sendable {
  /// The days that were looked at.
  public let days: ClosedRange<CalendarDay>
  /// The rules that could not be asked.
  public let notRun: [RuleNotRun]
  /// Each remark with where it comes from.
  public let remarks: [TracedRemark]
}

/// A remark with the visits and questions that it comes from.
public struct TracedRemark: Sendable {
  public let remark: ReturnRemark
  /// Nil where the rule does not look at single visits.
  public let visits: VisitsBehind?
  /// The questions that gave the figures, by their paths in the forms of the period.
  public let questions: [String]
}

/// Which questions of the period's forms give which figure.
private struct QuestionsOfForms {
  private var byColumn: [String: Set<String>] = [:]

  init(in days: ClosedRange<CalendarDay>, _ records: any Records) throws {
    for used in try records.formsUsed(days) {
      guard let text = try records.formText(used.digest) else { continue }
      let form = try OpenForm.read(text: text, file: "\(used.form) \(used.version)").definition
      for (path, question) in form.everyQuestion {
        let list = question.kind.list.flatMap { form.choiceList($0) }
        for column in question.figures + (list?.choices.flatMap(\.figures) ?? []) {
          byColumn[column, default: []].insert("/data/" + path.joined(separator: "/"))
        }
      }
    }
  }

  func paths(for columns: [String]) -> [String] {
    Set(columns.flatMap { byColumn[$0] ?? [] }).sorted()
  }
}
