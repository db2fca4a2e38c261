import Rotas
import Scheme
import Seals
import Testing

@testable import RotaDrawing

@Suite struct `Windows of a period` {
  private func plan(_ scheme: Warwickshire, choose: (Int) -> Int = { _ in 0 }) -> [String] {
    WindowPlan(scheme.facts, choose: choose).windows.map(\.id.rawValue)
  }

  @Test func `are one a week at each suite`() {
    let windows = plan(Warwickshire())
    #expect(windows.count == 26)
    #expect(windows.prefix(3) == ["LEA-2026-04-06", "NUN-2026-04-06", "LEA-2026-04-13"])
  }

  @Test func `are two a week where a suite is visited twice`() throws {
    var scheme = Warwickshire()
    scheme.suites[1].frequency = try #require(VisitFrequency("2"))
    let windows = plan(scheme)
    #expect(windows.count == 39)
    #expect(windows.prefix(3) == ["LEA-2026-04-06", "NUN-2026-04-06", "NUN-2026-04-06-2"])
  }

  @Test func `of a suite visited every four weeks fall in a week that chance chose`() throws {
    var scheme = Warwickshire()
    scheme.suites = [.open("RUG", try #require(VisitFrequency("1/4")))]
    scheme.period.weeks = 52
    var seen: Set<Int> = []
    for place in 0..<4 {
      let windows = WindowPlan(scheme.facts) { min(place, $0 - 1) }.windows
      #expect((12...14).contains(windows.count))
      for window in windows.dropFirst().dropLast() {
        seen.insert((window.week.monday.number - 4) / 7 % 4)
      }
    }
    #expect(seen == [0, 1, 2, 3])
  }

  @Test func `of a suite visited every four weeks carry on over the end of a period`() throws {
    var scheme = Warwickshire()
    scheme.suites = [.open("RUG", try #require(VisitFrequency("1/4")))]
    scheme.period.weeks = 4
    var stream = SeedStream(try seed(3), of: "weeks")
    var windows: [Window] = []
    for _ in 0..<13 {
      scheme.windows = windows
      for window in WindowPlan(scheme.facts, choose: { Int(stream.below(UInt64($0))) }).windows {
        windows.append(
          Window(id: window.id, suite: window.suite, week: window.week, visitors: [id(1), id(3)]))
      }
      scheme.period.first = scheme.period.first.adding(weeks: 4)
    }
    let spans = Set(windows.map { ($0.week.monday.number - 4) / 28 })
    #expect(spans.count == windows.count, "no span has two")
    #expect(windows.count >= 12)
  }

  @Test func `leave out terrorism suites and weeks in which a suite is shut`() {
    var scheme = Warwickshire()
    scheme.suites.append(
      SuiteFacts(code: SuiteCode("TAC"), frequency: .weekly, isTerrorism: true))
    scheme.suites[1].history = SuiteHistory([
      SuiteStatusChange(from: day(2026, 4, 22), status: .closed),
      SuiteStatusChange(from: day(2026, 5, 11), status: .open),
    ])
    let windows = plan(scheme)
    #expect(!windows.contains { $0.hasPrefix("TAC") })
    #expect(windows.contains("NUN-2026-04-20"), "open on Monday and Tuesday")
    #expect(!windows.contains("NUN-2026-04-27") && !windows.contains("NUN-2026-05-04"))
    #expect(windows.contains("NUN-2026-05-11"))
  }

  @Test func `of a reserve suite are only those while it is in use`() {
    var scheme = Warwickshire()
    scheme.suites[1].history = SuiteHistory([
      SuiteStatusChange(from: day(2026, 1, 1), status: .contingencyIdle),
      SuiteStatusChange(from: day(2026, 5, 4), status: .contingencyActive),
      SuiteStatusChange(from: day(2026, 5, 18), status: .contingencyIdle),
    ])
    #expect(plan(scheme).filter { $0.hasPrefix("NUN") } == ["NUN-2026-05-04", "NUN-2026-05-11"])
  }

  @Test func `that stand are not planned again`() throws {
    var scheme = Warwickshire()
    scheme.windows = [stands("LEA", day(2026, 4, 6), 1, 3)]
    #expect(!plan(scheme).contains("LEA-2026-04-06"))
    scheme.suites[0].frequency = try #require(VisitFrequency("2"))
    #expect(plan(scheme).first == "LEA-2026-04-06-2")
  }
}
