import Scheme
import Testing

@Suite struct `What holds of what visitors told` {
  private let weekly = WeekPattern(digits: String(repeating: "0012", count: 7)) ?? .nothing
  private let mornings = WeekPattern(digits: String(repeating: "1000", count: 7)) ?? .nothing

  private func day(_ text: String) -> CalendarDay {
    guard let day = CalendarDay(text) else { preconditionFailure("no day: \(text)") }
    return day
  }

  private func days(_ first: String, _ last: String) -> ClosedRange<CalendarDay> {
    day(first)...day(last)
  }

  private func told(
    of visitor: String = "V01", _ first: String, _ last: String, _ pattern: WeekPattern,
    away: [ClosedRange<CalendarDay>] = []
  ) -> Availability {
    Availability(
      visitor: VisitorID(visitor), days: days(first, last), pattern: pattern, away: away)
  }

  @Test func `is on each day what was told last of it`() {
    let held = AvailabilityHeld([
      told("2026-07-01", "2026-09-30", weekly), told("2026-08-01", "2026-08-31", mornings),
    ])
    let visitor = VisitorID("V01")
    #expect(held.offer(of: visitor, on: day("2026-07-31"), .evening) == .can)
    #expect(held.offer(of: visitor, on: day("2026-08-01"), .evening) == .cannot)
    #expect(held.offer(of: visitor, on: day("2026-08-31"), .early) == .can)
    #expect(held.offer(of: visitor, on: day("2026-09-01"), .night) == .prefers)
    #expect(held.offer(of: visitor, on: day("2026-10-01"), .night) == .cannot)
    #expect(held.offer(of: VisitorID("V02"), on: day("2026-08-01"), .early) == .cannot)
  }

  @Test func `leaves days of which nothing was told`() {
    let held = AvailabilityHeld([
      told("2026-07-06", "2026-07-31", weekly), told("2026-08-10", "2026-09-20", weekly),
    ])
    #expect(
      held.silence(of: VisitorID("V01"), in: days("2026-07-01", "2026-09-30")) == [
        days("2026-07-01", "2026-07-05"), days("2026-08-01", "2026-08-09"),
        days("2026-09-21", "2026-09-30"),
      ])
    #expect(held.silence(of: VisitorID("V01"), in: days("2026-07-06", "2026-07-31")).isEmpty)
    let quarter = days("2026-07-01", "2026-09-30")
    #expect(held.silence(of: VisitorID("V02"), in: quarter) == [quarter])
  }

  @Test func `freezes to the same bytes however often it was told`() {
    let away = days("2026-08-03", "2026-08-17")
    let once = AvailabilityHeld([told("2026-07-01", "2026-09-30", weekly, away: [away])])
    let twice = AvailabilityHeld([
      told("2026-06-01", "2026-12-31", mornings),
      told("2026-08-10", "2026-12-31", weekly, away: [days("2026-08-10", "2026-08-17")]),
      told("2026-06-01", "2026-08-09", weekly, away: [days("2026-08-03", "2026-08-20")]),
    ])
    let period = days("2026-07-01", "2026-09-30")
    let digits = weekly.digits
    let line = "V01 2026-07-01..2026-09-30 \(digits) 2026-08-03..2026-08-17\n"
    #expect(once.frozen(period).canonicalText == line)
    #expect(twice.frozen(period).canonicalText == line)
  }

  @Test func `freezes in order, whoever told first`() {
    let held = AvailabilityHeld([
      told(of: "V10", "2026-07-01", "2026-07-02", weekly),
      told(of: "V2", "2026-07-02", "2026-07-03", mornings),
      told(of: "V2", "2026-07-01", "2026-07-01", weekly),
    ])
    let text = held.frozen(days("2026-07-01", "2026-07-03")).canonicalText
    #expect(
      text == """
        V10 2026-07-01..2026-07-02 \(weekly.digits) -
        V2 2026-07-01..2026-07-01 \(weekly.digits) -
        V2 2026-07-02..2026-07-03 \(mornings.digits) -

        """)
  }

  @Test func `is told apart from what differs in one digit or one day away`() {
    let first = told("2026-07-01", "2026-09-30", weekly)
    var other = first
    other.pattern[6, .night] = Offer.can
    var third = first
    third.away = [days("2026-08-01", "2026-08-01")]
    let lines = Set([first, other, third].map { [$0].canonicalText })
    #expect(lines.count == 3)
  }

  @Test func `reads days away as it writes them, and nothing else`() {
    let away = [days("2026-08-03", "2026-08-17"), days("2026-09-01", "2026-09-01")]
    let offer = told("2026-07-01", "2026-09-30", weekly, away: away)
    #expect(offer.awayText == "2026-08-03..2026-08-17;2026-09-01..2026-09-01")
    #expect(Availability.away(offer.awayText) == away)
    #expect(Availability.away("") == [])
    for text in [
      "2026-08-17..2026-08-03", "2026-08-03", "2026-08-03.2026-08-04", "x..2026-08-03",
      "2026-08-03...2026-08-04",
    ] { #expect(Availability.away(text) == nil, "\(text)") }
  }

  @Test func `joins days away that touch or overlap`() {
    let (a, b, c) = (
      days("2026-08-01", "2026-08-03"), days("2026-08-04", "2026-08-05"),
      days("2026-08-02", "2026-08-02")
    )
    #expect(CalendarDay.joined([b, a, c]) == [days("2026-08-01", "2026-08-05")])
    #expect(CalendarDay.joined([a, days("2026-08-05", "2026-08-06")]).count == 2)
  }
}
