import Findings
import Scheme
import Testing

@testable import SchemeOffice

@Suite struct `The report of a Terrorism Act visit` {
  private func lines(
    sentTo: [TACTDispatch.Receiver], today: String = "2026-04-07"
  ) -> [TodayLine] {
    var test = MorningUnderTest(detentions: [
      MorningUnderTest.detention {
        $0.visits = [MorningUnderTest.terrorismVisit(sentTo: sentTo)]
      }
    ])
    test.today = MorningUnderTest.day(today)
    return test.lines(.terrorismReportsToSend)
  }

  static let sendings: [([TACTDispatch.Receiver], String)] = [
    ([], "icv tact sent V-1 --to policing-body"),
    ([.policingBody], "icv tact sent V-1 --to reviewer"),
    ([.reviewer], "icv tact sent V-1 --to policing-body"),
  ]

  @Test(arguments: sendings)
  func `waits until both were sent it`(sent: [TACTDispatch.Receiver], command: String) {
    #expect(lines(sentTo: sent).map(\.command) == [command])
  }

  @Test(arguments: [("2026-04-13", TodayLine.Urgency.today), ("2026-04-14", .atOnce)])
  func `presses more after a week`(today: String, urgency: TodayLine.Urgency) {
    #expect(lines(sentTo: [], today: today).map(\.urgency) == [urgency])
  }

  @Test func `that both have is told of no more`() {
    #expect(lines(sentTo: [.policingBody, .reviewer]).isEmpty)
  }
}
