import Scheme

extension Look {
  /// The day on which something was done: the one given, else today; refused while still to come.
  func done(on day: CalendarDay?) throws -> CalendarDay {
    let day = day ?? today
    guard day <= today else { throw OfficeRefusal.dayInTheFuture(day) }
    return day
  }
}
