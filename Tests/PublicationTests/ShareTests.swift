import Publication
import Testing

@Suite struct `Percentages` {
  @Test func `round half up and never cut off`() {
    // Scotland published 13 and 12 for these two.
    #expect(Share(.shown(153), of: .shown(1133))?.percent == 14)
    #expect(Share(.shown(154), of: .shown(1221))?.percent == 13)
    #expect(Share(.shown(1), of: .shown(200))?.percent == 1)
    #expect(Share(.shown(10), of: .shown(10))?.percent == 100)
    #expect(Share(.shown(622), of: .shown(1199))?.percent == 52)
  }

  @Test func `need a base of ten`() {
    #expect(Share(.shown(5), of: .shown(9)) == nil)
    #expect(Share(.shown(5), of: .shown(10))?.percent == 50)
  }

  @Test func `are never given of what is hidden or not held`() {
    #expect(Share(.hidden, of: .shown(100)) == nil)
    #expect(Share(.shown(10), of: .hidden) == nil)
    #expect(Share(.notHeld, of: .shown(100)) == nil)
  }
}
