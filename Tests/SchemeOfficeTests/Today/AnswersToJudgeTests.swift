import Actions
import Scheme
import Testing

@testable import SchemeOffice

@Suite struct `An answer to be judged` {
  @Test func `is told since the day it was given`() {
    var test = MorningUnderTest()
    test.actions = [test.action(after: [(.send, "2026-04-01"), (.answer, "2026-04-03")])]
    let line = test.lines(.answersToJudge).first
    #expect(line?.day == MorningUnderTest.day("2026-04-03") && line?.urgency == .soon)
  }

  @Test func `is none once it was accepted`() {
    var test = MorningUnderTest()
    test.actions = [
      test.action(after: [(.send, "2026-04-01"), (.answer, "2026-04-03"), (.accept, "2026-04-04")])
    ]
    #expect(test.lines(.answersToJudge).isEmpty)
  }
}
