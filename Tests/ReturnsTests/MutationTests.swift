import Returns
import Testing

@Suite struct MutationTests {
  @Test func `ten thousand ways to spoil a return are each told by the rule that ought to`() throws
  {
    let check = try yearsCheck()
    var chance = Seeded(state: 20_261_122)
    for round in 0..<10_000 {
      let mutation = Mutation.all[round % Mutation.all.count]
      let whole =
        mutation.ofYear ? try CheckedCase.year(&chance) : try CheckedCase.quarter(&chance)
      if round % 20 == 0 { #expect(try whole.rules(by: check) == [], "before round \(round)") }
      var spoilt = whole
      mutation.spoil(&spoilt, &chance)
      let rules = try spoilt.rules(by: check)
      #expect(rules == [mutation.rule], "round \(round)")
      guard rules == [mutation.rule] else { return }
    }
  }

  @Test func `each rule is among those that the spoilt returns are told by`() {
    #expect(Set(Mutation.all.map(\.rule)) == Set(ReturnRule.all.map(\.code)))
  }
}
