import RecordKeeping
import Scheme
import Testing

extension RecordsPromise {
  /// A draw is read back as it was kept, with every change, pin and moment.
  public func aDrawIsReadAsItWasKept() throws {
    let records = try filled()
    let days = Fixture.day("2026-07-01")...Fixture.day("2026-07-31")
    let line = try #require(try records.draws(days).first)
    #expect(line.id == RotaFixture.draw.id && line.weeks == 13 && line.moment == .drawn)
    #expect(line.drawnAt == Fixture.start && line.confirmedAt != nil && line.revealedAt != nil)
    #expect(try records.draw(line.id) == RotaFixture.draw)
    #expect(try records.draw(DrawID("DNONE")) == nil)
    let turns = try records.turns(of: line.id)
    #expect(turns.map(\.turn.source) == [.drawn, .swapped])
    #expect(turns.last?.turn.reason == "her sister's wedding")
    #expect(turns.last?.by == PersonID("P01"))
    let pins = try records.pins(days)
    #expect(pins.map(\.window) == [RotaFixture.window])
    #expect(pins.first?.reason == "she knows the building")
    let moments = try records.moments(of: [RotaFixture.window])
    #expect(moments == [RotaFixture.moment("22:10", .drawn), RotaFixture.moment("02:55", .again)])
    #expect(
      try records.momentReadings(of: [RotaFixture.window]) == [
        MomentReading(window: RotaFixture.window, visitor: VisitorID("V01"), at: Fixture.start)
      ])
    #expect(try records.draws(Fixture.day("2026-08-01")...Fixture.day("2026-08-31")).isEmpty)
  }
}
