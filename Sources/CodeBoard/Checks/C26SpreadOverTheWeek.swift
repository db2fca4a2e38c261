extension RecordCheck {
  /// Whether visits fell on every weekday and in every part of the day.
  static let spreadOverTheWeek = RecordCheck("C26") { facts in
    let visits = facts.visits
    let timed = visits.byBand.reduce(0, +)
    // With fewer visits than this, an empty day is as likely chance as habit.
    guard timed >= leastVisits else {
      return .silent("\(Counted.words(timed, "visit")) with a time: too few to judge by")
    }
    var missing = zip(bands, visits.byBand).filter { $1 == 0 }.map { $0.0 }
    missing += zip(weekdays, visits.byWeekday).filter { $1 == 0 }.map { $0.0 }
    return missing.isEmpty
      ? .met("\(timed) visits, on every weekday and in every part of the day")
      : .gap("none of \(timed) visits \(missing.joined(separator: ", nor "))")
  } failing: {
    $0.visits.byWeekday[6] = 0
  }

  private static let leastVisits = 20
  private static let bands = [
    "before noon", "in the afternoon", "in the evening", "at night",
  ]
  private static let weekdays = [
    "on a Monday", "on a Tuesday", "on a Wednesday", "on a Thursday", "on a Friday",
    "on a Saturday", "on a Sunday",
  ]
}
