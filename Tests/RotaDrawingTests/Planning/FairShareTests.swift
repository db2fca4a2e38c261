import Rotas
import Scheme
import Testing

@testable import RotaDrawing

@Suite struct `Fair shares` {
  private func shares(_ scheme: Warwickshire, turns: Int = 26) -> FairShares {
    let tables = RotaTables(scheme.facts)
    return FairShares(
      tables, turns: turns, fixed: FixedVisits(tables, windows: scheme.facts.windows))
  }

  @Test func `add up to every seat`() {
    #expect(shares(Warwickshire()).tenths.reduce(0, +) == 520)
  }

  @Test func `are less for those who are away`() {
    let tenths = shares(Warwickshire()).tenths
    #expect(tenths[2] < tenths[3] && tenths[10] < tenths[11])
    #expect(tenths[0] == tenths[3])
  }

  @Test func `are never more than the most someone set`() {
    var scheme = Warwickshire()
    scheme[1].maxVisitsPerQuarter = 1
    let tenths = shares(scheme).tenths
    #expect(tenths[0] == 10 && tenths.reduce(0, +) == 520)
  }

  @Test func `stay under what is asked where nobody may do more`() {
    var scheme = Warwickshire()
    for number in 1...20 { scheme[number].maxVisitsPerQuarter = 2 }
    #expect(shares(scheme).tenths == Array(repeating: 20, count: 20))
  }

  @Test func `carry over one visit at most from the quarter before`() {
    var scheme = Warwickshire()
    scheme.windows = (1...10).map { stands("LEA", day(2026, 1, 5).adding(days: 7 * $0), 1, 3) }
    let shares = shares(scheme)
    #expect(shares.carried[0] == -10 && shares.carried[2] == -10)
    #expect(shares.carried[3] == 10)
    #expect(shares.tenths[0] < shares.tenths[3])
    #expect(shares.tenths.reduce(0, +) == 520)
  }

  @Test func `owe nothing to someone who offered nothing in the quarter before`() {
    var scheme = Warwickshire()
    scheme.offers[19].days = day(2026, 4, 6)...day(2026, 7, 5)
    scheme.windows = (1...10).map { stands("LEA", day(2026, 1, 5).adding(days: 7 * $0), 1, 3) }
    #expect(shares(scheme).carried[19] == 0)
  }

  @Test func `are shared out exactly, remainders to the largest first`() {
    let most = [100, 100, 100]
    #expect(Portions.of(10, weights: [1, 1, 1], most: most) == [4, 3, 3])
    #expect(Portions.of(10, weights: [1, 2, 0], most: most) == [3, 7, 0])
    #expect(Portions.of(10, weights: [1, 1, 1], most: [1, 100, 100]) == [1, 5, 4])
    #expect(Portions.of(10, weights: [1, 1, 1], most: [2, 2, 2]) == [2, 2, 2])
  }
}
