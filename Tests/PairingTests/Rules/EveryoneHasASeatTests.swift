import Pairing
import Testing

@Suite struct `A seat for everyone` {
  @Test func `who has one may take it`() {
    #expect(RuleCase.broken((0, 1), nil, (2, 3)).isEmpty)
  }

  @Test func `who has none may not go`() {
    #expect(
      RuleCase.broken((0, 1), nil, (2, 3)) { $0.turns[2].seats.remove(at: 3) }
        == [.everyoneHasASeat: [3]])
  }
}
