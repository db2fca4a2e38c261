import Pairing
import Testing

@Suite struct `Two kept apart` {
  @Test func `others go together`() {
    #expect(RuleCase.broken((0, 1), nil, nil) { $0.forbidden = [Pair(0, 2)] }.isEmpty)
  }

  @Test func `they do not go together`() {
    #expect(
      RuleCase.broken((0, 2), nil, nil) { $0.forbidden = [Pair(0, 2)] } == [.keptApart: [0, 2]])
  }
}
