import Findings
import Scheme

extension TodayRule {
  /// Whoever is not sent the report learns of the visit from a newspaper.
  static let terrorismReportsToSend = TodayRule(
    .terrorismReportsToSend, "The report of a Terrorism Act visit was not sent to both.",
    reads: .tactReport
  ) { morning in
    morning.detentions.flatMap(\.toSend).map { visit in
      let lacking = visit.lacking
      return TodayLine(
        .terrorismReportsToSend, visit.made.day < morning.today.adding(days: -7) ? .atOnce : .today,
        about: visit.made.reference.rawValue,
        "\(visit.made.reference), the Terrorism Act visit of \(visit.made.day.words), waits: its"
          + " report was not sent to \(lacking.map(\.label).joined(separator: " nor to ")).",
        command: "icv tact sent \(visit.made.reference) --to \(lacking[0].rawValue)",
        day: visit.made.day)
    }
  }
}
