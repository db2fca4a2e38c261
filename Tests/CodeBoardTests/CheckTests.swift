import Testing

@testable import CodeBoard

@Suite struct `Checks of the Code` {
  @Test(arguments: RecordCheck.all.map(\.code.rawValue))
  func `a check passes the facts of a sound scheme, and its failing example fails it alone`(
    code: String
  ) throws {
    let check = try #require(RecordCheck.all.first { $0.code.rawValue == code })
    guard case .met(let words) = check.find(Sound.facts) else {
      Issue.record("\(code) does not pass: \(check.find(Sound.facts))")
      return
    }
    #expect(!words.isEmpty)
    var facts = Sound.facts
    check.failing(&facts)
    let failed = RecordCheck.all.filter { other in
      if case .met = other.find(facts) { false } else { true }
    }
    #expect(failed.map(\.code) == [check.code])
  }

  @Test func `of a scheme that did nothing, the records say nothing but that nobody runs it`() {
    let facts = CodeFacts(days: Sound.facts.days)
    for check in RecordCheck.all {
      switch check.find(facts) {
      case .gap: #expect(check.code.rawValue == "C04")
      case .met(let words): Issue.record("\(check.code) is met by nothing: \(words)")
      case .silent(let why): #expect(!why.isEmpty)
      }
    }
  }

  @Test func `a few visits are not judged for how they are spread`() {
    var facts = Sound.facts
    facts.visits.byBand = [19, 0, 0, 0]
    facts.visits.byWeekday = [19, 0, 0, 0, 0, 0, 0]
    guard case .silent = RecordCheck.spreadOverTheWeek.find(facts) else {
      Issue.record("19 visits were judged")
      return
    }
    facts.visits.byBand[0] = 20
    #expect(
      RecordCheck.spreadOverTheWeek.find(facts)
        == .gap(
          "none of 20 visits in the afternoon, nor in the evening, nor at night, nor on a Tuesday,"
            + " nor on a Wednesday, nor on a Thursday, nor on a Friday, nor on a Saturday, nor on a"
            + " Sunday"))
  }

  @Test func `a delay without a reason is no ground that the Code forbids`() {
    var facts = Sound.facts
    facts.door.withoutReason = 1
    #expect(RecordCheck.delaysExplained.find(facts) == .gap("no reason for 1 of 2 delays"))
    guard case .met = RecordCheck.delaysForDangerOnly.find(facts) else {
      Issue.record("no reason was taken for a forbidden one")
      return
    }
  }
}
