import Findings
import Scheme

extension TodayRule {
  /// From the force's notice until nobody is held any more, somebody has to go, and to say so.
  static let terrorismVisitsToMake = TodayRule(
    .terrorismVisitsToMake, "Somebody is held under the Terrorism Act.", reads: .tactNotice
  ) { morning in morning.detentions.compactMap { morning.toMake($0) } }
}

extension Morning {
  fileprivate func toMake(_ detention: TACTDetention) -> TodayLine? {
    let notice = detention.notice
    func line(
      _ urgency: TodayLine.Urgency, _ sentence: String, _ command: String, _ day: CalendarDay
    ) -> TodayLine {
      TodayLine(
        .terrorismVisitsToMake, urgency, about: notice.reference.rawValue,
        "\(notice.reference), Terrorism Act, \(notice.suite): \(sentence)",
        command: "icv tact \(command)", day: day)
    }
    guard detention.closing == nil else { return nil }
    if let waiting = detention.waiting {
      let isPast = waiting.day < today
      return line(
        isPast ? .today : .soon,
        "\(names(waiting.visitors)) \(isPast ? "were" : "are") to go on \(waiting.day.words)"
          + (isPast ? ", and no visit is recorded." : "."),
        isPast
          ? "visited \(notice.reference) --on \(waiting.day) --report FILE"
          : "show \(notice.reference)", waiting.day)
    }
    guard !detention.visits.isEmpty else {
      return line(
        .atOnce, "the scheme was told on \(notice.day.words), and nobody is assigned.",
        "assign \(notice.reference) VISITOR VISITOR", notice.day)
    }
    // Fourteen days is the longest that anybody can be held: Terrorism Act 2000, schedule 8.
    let isOver = notice.day.adding(days: 14) < today
    return line(
      isOver ? .soon : .whenYouCan,
      isOver
        ? "it was told over fourteen days ago and is not closed."
        : "visited; send visitors again, or close it when nobody is held any more.",
      isOver ? "close \(notice.reference)" : "show \(notice.reference)", notice.day)
  }
}
