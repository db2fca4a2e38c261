import Scheme

extension TodayRule {
  /// A term that ends is renewed by a decision, never by itself.
  static let termsEnding = TodayRule(
    .termsEnding, "A visitor's term ends within sixty days.", reads: .visitorRecord
  ) { morning in
    morning.visitors.compactMap { visitor in
      let last = visitor.appointment.termEndsOn
      guard let last, visitor.standing.isActive(on: morning.today),
        last >= morning.today.adding(days: -60),
        let urgency = morning.ending(last, mayBeMissing: true)
      else { return nil }
      return TodayLine(
        .termsEnding, urgency, about: visitor.id.rawValue,
        "\(visitor.name) (\(visitor.id)): the term \(last < morning.today ? "ended" : "ends") on"
          + " \(last.words).",
        command: "icv visitor change \(visitor.id) term_ends_on DAY", day: last)
    }
  }
}
