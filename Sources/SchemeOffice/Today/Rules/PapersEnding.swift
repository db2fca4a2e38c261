import Scheme

extension TodayRule {
  /// Without vetting and pass nobody is let in.
  static let papersEnding = TodayRule(
    .papersEnding, "Vetting or a pass ends within sixty days, or has ended.", reads: .visitorRecord
  ) { morning in
    morning.serving.flatMap { visitor in
      [
        ("vetted_until", "vetting", visitor.vettedUntil), ("pass_until", "pass", visitor.passUntil),
      ].compactMap { field, what, last in
        morning.ending(last, mayBeMissing: false).map { urgency in
          let when = last.map {
            $0 < morning.today ? "ended on \($0.words)" : "ends on \($0.words)"
          }
          return TodayLine(
            .papersEnding, urgency, about: visitor.id.rawValue,
            "\(visitor.name) (\(visitor.id)): \(what) \(when ?? "is not recorded").",
            command: "icv visitor change \(visitor.id) \(field) DAY", day: last)
        }
      }
    }
  }
}

extension Morning {
  /// Visitors who are appointed today.
  var serving: [Visitor] { visitors.filter { $0.isAppointed(on: today) } }

  /// How pressing it is that something ends on a day; nil where it is more than sixty days off, or
  /// where it may be missing and is.
  func ending(_ last: CalendarDay?, mayBeMissing: Bool) -> TodayLine.Urgency? {
    guard let last else { return mayBeMissing ? nil : .today }
    if last < today { return .today }
    let days = today.days(until: last)
    return days <= 14 ? .soon : days <= 60 ? .whenYouCan : nil
  }
}
