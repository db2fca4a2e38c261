import Pairing
import Testing

@Suite struct `A pair of two people` {
  @Test func `is kept by two names`() {
    #expect(RuleCase.broken((0, 1), nil, nil).isEmpty)
  }

  @Test func `one name written twice is nobody to go with`() {
    #expect(
      RuleCase.broken((1, 1), nil, nil) { $0.people[1].rest = 0 }[.twoDifferentPeople] == [1])
  }
}
