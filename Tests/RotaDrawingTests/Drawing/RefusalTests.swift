import Rotas
import Scheme
import Testing

@testable import RotaDrawing

@Suite struct `What is refused` {
  private func refusal(_ scheme: Warwickshire) -> RotaRefusal? {
    do {
      _ = try RotaDraw(facts: scheme.facts, seed: try seed(1)).run(pairing: Greedy.pairing)
      return nil
    } catch { return error as? RotaRefusal }
  }

  private func rules(_ scheme: Warwickshire) -> [BlockingRule] {
    guard case .pins(let faults) = refusal(scheme) else { return [] }
    return faults.map(\.rule)
  }

  @Test func `an empty panel, one visitor, and two who are kept apart`() {
    var scheme = Warwickshire()
    scheme.visitors = []
    #expect(refusal(scheme) == .nobody)
    scheme = Warwickshire()
    scheme.visitors = [scheme[1]]
    #expect(refusal(scheme) == .onlyOne(id(1)))
    scheme = Warwickshire()
    scheme.visitors = [scheme[1], scheme[2]]
    #expect(refusal(scheme) == .allKeptApart([id(1), id(2)]))
    scheme[1].keepApart = []
    #expect(refusal(scheme) == nil)
  }

  @Test func `a panel whose terms have ended is empty`() {
    var scheme = Warwickshire()
    for number in 1...20 { scheme[number].appointment.termEndsOn = day(2026, 4, 5) }
    #expect(refusal(scheme) == .nobody)
  }

  @Test func `a period without weeks, of two years, and one in which nothing is open`() {
    var scheme = Warwickshire()
    scheme.period.weeks = 0
    #expect(refusal(scheme) == .length(weeks: 0))
    scheme.period.weeks = 104
    #expect(refusal(scheme) == .length(weeks: 104))
    scheme.period.weeks = 13
    scheme.suites = []
    #expect(refusal(scheme) == .nothingToVisit(scheme.period))
  }

  @Test func `windows for three`() {
    var scheme = Warwickshire()
    scheme.settings.pairSize = 3
    #expect(refusal(scheme) == .notPairs(size: 3))
  }

  @Test func `a period that is over, and a week that is confirmed`() throws {
    let check = DrawCheck(Warwickshire().facts)
    let first = day(2026, 4, 6).week
    try check.check(today: day(2026, 4, 12), confirmed: [first.adding(weeks: -1)])
    #expect(throws: RotaRefusal.over(first: first, today: day(2026, 4, 13))) {
      try check.check(today: day(2026, 4, 13), confirmed: [])
    }
    #expect(throws: RotaRefusal.confirmed([first.adding(weeks: 2)])) {
      try check.check(today: day(2026, 3, 1), confirmed: [first.adding(weeks: 2)])
    }
  }

  @Test func `a pin that breaks a hard rule, by the rule`() {
    func pinned(
      _ window: String, _ numbers: [Int], agreed: Bool = false,
      _ change: (inout Warwickshire) -> Void = { _ in }
    ) -> [BlockingRule] {
      var scheme = Warwickshire()
      scheme.pins = [Pin(window: WindowID(window), visitors: numbers.map(id), isAgreed: agreed)]
      change(&scheme)
      return rules(scheme)
    }
    #expect(pinned("LEA-2026-04-06", [3, 7]).isEmpty)
    #expect(pinned("LEA-2026-07-06", [3, 7]) == [.noSuchWindow])
    #expect(pinned("LEA-2026-04-06", [3, 77]) == [.onlyKnownVisitors])
    #expect(pinned("LEA-2026-04-06", [3]) == [.visitorsGoInPairs])
    #expect(pinned("LEA-2026-04-06", [3, 7, 11]) == [.visitorsGoInPairs])
    #expect(pinned("LEA-2026-04-06", [3, 3]) == [.nobodyTwiceInOneWindow])
    #expect(pinned("NUN-2026-04-06", [4, 8]) == [.conflictsStayAway])
    #expect(pinned("LEA-2026-04-27", [3, 7]) == [.away])
    #expect(pinned("LEA-2026-04-06", [3, 4]) == [.noTimeTogether])
    #expect(pinned("LEA-2026-04-06", [3, 4], agreed: true).isEmpty)
    #expect(pinned("LEA-2026-04-06", [1, 2]) == [.keptApart])
    #expect(
      pinned("LEA-2026-04-06", [3, 7]) { $0[3].vettedUntil = day(2026, 4, 5) }
        == [.vettingIsInDate])
    #expect(
      pinned("LEA-2026-04-06", [3, 7]) { $0[3].passUntil = nil } == [.passIsInDate])
    #expect(
      pinned("LEA-2026-04-06", [3, 7]) { $0[3].standing = .suspended(from: day(2026, 4, 1)) }
        == [.onlyAppointedVisitors])
    #expect(
      pinned("LEA-2026-04-06", [3, 7]) { $0.offers.removeAll { $0.visitor == id(3) } }
        == [.nothingOffered])
    #expect(
      pinned("LEA-2026-04-06", [5, 9]) { $0[9].appointment.probationUntil = day(2026, 6, 1) }
        == [.probationersGoWithTheExperienced])
    #expect(
      pinned("LEA-2026-04-06", [3, 7]) { $0[3].maxVisitsPerQuarter = 0 }
        == [.withinTheirQuarterlyMost])
    #expect(
      pinned("LEA-2026-04-06", [3, 7]) { $0.windows = [stands("NUN", day(2026, 4, 6), 3, 11)] }
        == [.onceAWeekEach])
  }

  @Test func `a suite outside someone's list, unless they agreed to it`() throws {
    var scheme = Warwickshire()
    scheme[3].suites = [SuiteCode("LEA")]
    scheme.pins = [Pin(window: WindowID("NUN-2026-04-06"), visitors: [id(3), id(7)])]
    #expect(rules(scheme) == [.visitorsServeTheSuite])
    scheme.pins[0].isAgreed = true
    let rota = try scheme.draw()
    let window = try #require(rota.window(WindowID("NUN-2026-04-06")))
    #expect(window.isPinned && window.visitors == [id(3), id(7)])
  }

  @Test func `two pins that give one visitor two windows in a week`() {
    var scheme = Warwickshire()
    scheme.pins = [
      Pin(window: WindowID("LEA-2026-04-06"), visitors: [id(3), id(7)]),
      Pin(window: WindowID("NUN-2026-04-06"), visitors: [id(3), id(11)]),
    ]
    #expect(rules(scheme) == [.onceAWeekEach])
  }
}
