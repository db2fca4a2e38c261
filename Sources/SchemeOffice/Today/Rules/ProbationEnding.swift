import Scheme

extension TodayRule {
  /// Probation ends with a decision: confirmed, extended or not appointed.
  static let probationEnding = TodayRule(
    .probationEnding, "A visitor's probation ends within sixty days.", reads: .visitorRecord
  ) { morning in
    morning.serving.compactMap { visitor in
      guard let last = visitor.appointment.probationUntil,
        let urgency = morning.ending(last, mayBeMissing: true)
      else { return nil }
      return TodayLine(
        .probationEnding, urgency, about: visitor.id.rawValue,
        "\(visitor.name) (\(visitor.id)): probation"
          + " \(last < morning.today ? "ended" : "ends") on \(last.words): confirm, or extend it.",
        command: "icv visitor change \(visitor.id) probation_until \"\"", day: last)
    }
  }
}
