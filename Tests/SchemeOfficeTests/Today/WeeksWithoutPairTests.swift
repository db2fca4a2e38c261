import RecordKeeping
import Scheme
import Testing

@testable import SchemeOffice

@Suite struct `A week without a pair` {
  @Test func `is none where every week to come has two`() {
    let test = MorningUnderTest(windows: MorningUnderTest.paired())
    #expect(test.lines(.weeksWithoutPair).isEmpty)
  }

  @Test(arguments: [
    ("2026-04-06", TodayLine.Urgency.atOnce), ("2026-04-13", .today), ("2026-05-11", .soon),
  ])
  func `presses more the nearer it is`(monday: String, urgency: TodayLine.Urgency) {
    let test = MorningUnderTest(windows: MorningUnderTest.paired(but: monday))
    let lines = test.lines(.weeksWithoutPair)
    #expect(lines.map(\.urgency) == [urgency])
    #expect(lines.first?.command == "icv rota draw --from \(monday) --weeks 13")
  }

  @Test func `is none of a Terrorism Act suite, which no rota fills`() {
    var test = MorningUnderTest(windows: MorningUnderTest.paired(but: "2026-04-13"))
    #expect(!test.lines(.weeksWithoutPair).isEmpty)
    test.suiteType = .terrorismAct
    #expect(test.lines(.weeksWithoutPair).isEmpty)
  }

  @Test func `one who goes alone needs another, until it is known what became of it`() {
    var windows = MorningUnderTest.paired(but: "2026-04-13")
    windows.append(MorningUnderTest.window("2026-04-13", ["V01"]))
    var test = MorningUnderTest(windows: windows)
    #expect(test.lines(.weeksWithoutPair).map(\.command) == ["icv rota cover LEA-2026-04-13"])
    windows[windows.count - 1].events = [WindowEvent(event: "not_made", reason: "illness")]
    test.windows = windows
    #expect(test.lines(.weeksWithoutPair).isEmpty)
  }

  @Test func `is none at a suite that is visited once in four weeks`() {
    var test = MorningUnderTest()
    test.settings.visitsPerSuite = VisitFrequency(visits: 1, weeks: 4) ?? .weekly
    #expect(test.lines(.weeksWithoutPair).isEmpty)
  }
}
