import Actions
import Scheme
import Testing

@testable import SchemeOffice

@Suite struct `A matter ready to be resolved` {
  private func lines(_ check: CheckResult) -> [TodayLine] {
    var test = MorningUnderTest()
    test.actions = [
      test.action(after: [
        (.send, "2026-04-01"), (.answer, "2026-04-02"), (.accept, "2026-04-02"),
        (.check(check), "2026-04-03"),
      ])
    ]
    return test.lines(.readyToResolve)
  }

  @Test func `is one that visitors found fixed`() {
    #expect(lines(.fixed).map(\.command) == ["icv action resolve A1"])
  }

  @Test(arguments: [CheckResult.notFixed, .couldNotCheck])
  func `is none that nobody found fixed`(check: CheckResult) { #expect(lines(check).isEmpty) }
}
