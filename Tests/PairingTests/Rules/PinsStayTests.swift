import Pairing
import Testing

@Suite struct `A pinned turn` {
  @Test func `keeps its pair`() {
    #expect(RuleCase.broken((0, 1), nil, nil) { $0.turns[0].pinned = Pair(1, 0) }.isEmpty)
  }

  @Test func `is not given to others or emptied`() {
    #expect(
      RuleCase.broken((0, 1), nil, nil) { $0.turns[0].pinned = Pair(0, 2) }
        == [.pinsStay: [0, 2]])
    #expect(
      RuleCase.broken(nil, nil, nil) { $0.turns[0].pinned = Pair(0, 2) } == [.pinsStay: [0, 2]])
  }
}
