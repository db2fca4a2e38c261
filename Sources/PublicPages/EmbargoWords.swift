import Scheme

extension Instant {
  /// The moment on London's clocks: `09:30 on 3 August 2026`.
  var londonWords: String {
    let (day, time) = LondonTime.wall(at: self)
    return "\(time) on \(day.words)"
  }
}
