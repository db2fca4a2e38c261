import Returns
import Scheme

/// The same months a year earlier beside these.
struct ComparedSentences {
  let report: PeriodReport

  /// What changed, number beside number.
  var compared: [String] {
    let name = ReportPeriod.name(of: report.period.yearBefore)
    guard let before = report.yearBefore else {
      return ["Nothing is held of \(name), so there is nothing to compare with."]
    }
    let now = report.whole
    let pairs = [
      ("visits made", before.visits.completed, now.visits.completed),
      ("concerns raised", before.concerns.raised, now.concerns.raised),
      ("settled there and then", before.concerns.settledAtVisit, now.concerns.settledAtVisit),
      ("open at the end", before.concerns.openAtEnd, now.concerns.openAtEnd),
    ]
    let parts = pairs.map { label, then, now in
      "\(label) \(Count.words(now)), then \(Count.words(then))"
    }
    return ["Beside \(name): " + parts.joined(separator: "; ") + "."]
  }
}
