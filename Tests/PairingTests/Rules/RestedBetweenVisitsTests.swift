import Pairing
import Testing

@Suite struct `Rest between two visits` {
  @Test func `four days are rest for whoever asks for four`() {
    #expect(
      RuleCase.broken((0, 1), (0, 2), nil) { $0.turns[1].day = 4 }.isEmpty)
  }

  @Test func `three are not`() {
    #expect(RuleCase.broken((0, 1), (0, 2), nil) == [.restedBetweenVisits: [0]])
  }
}
