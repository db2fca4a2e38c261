import Pairing
import Testing

@Suite struct `The most visits of somebody` {
  @Test func `may be reached`() {
    #expect(RuleCase.broken((0, 1), nil, (0, 2)).isEmpty)
  }

  @Test func `may not be passed`() {
    #expect(
      RuleCase.broken((0, 1), nil, (0, 2)) { $0.people[0].most = 1 }
        == [.withinTheirMost: [0]])
  }
}
