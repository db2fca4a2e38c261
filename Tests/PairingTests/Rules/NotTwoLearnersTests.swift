import Pairing
import Testing

@Suite struct `Two learners` {
  @Test func `a learner goes with somebody experienced`() {
    #expect(RuleCase.broken((0, 3), nil, (2, 3)).isEmpty)
  }

  @Test func `two learners do not go together`() {
    #expect(RuleCase.broken((2, 3), nil, nil) == [.notTwoLearners: [2, 3]])
  }
}
