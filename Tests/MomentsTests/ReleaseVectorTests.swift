import Testing

@testable import Moments

/// The calendars that given lots lead to, for ever: another calendar here is another draw.
@Suite struct `The draw of every release` {
  @Test func `is the same calendar for the same lots`() {
    // The first lots of the stream `LEA` under the seed of bytes 0 to 31: decision 7 tells how they
    // lead to this calendar, and Tests/checks/draw_law.py comes to it by that text alone.
    var lots = ToldLots(words: [
      0x136d_9455_2caf_10b9, 0x62f2_6e00_4284_bef0, 0x8fda_3016_8185_0744,
      0x9b83_928c_81b3_4e47,
    ])
    let drawn = SmallLaw.free[1].law.draw(using: &lots)
    #expect(drawn.map(\.cell.day) == [2, 5, 11])
    #expect(drawn.map(\.cell.band) == [1, 0, 0])
    #expect(drawn.map(\.minute) == [240, 836, 583])
  }
}
