import Rotas
import Scheme
import Testing

@testable import RotaDrawing

@Suite struct `Why a rota is as it is` {
  private let first = WindowID("LEA-2026-04-06")

  @Test func `a window is told with its pair's loads and what others would cost`() throws {
    let scheme = Warwickshire()
    let rota = try scheme.draw()
    let work = RotaWork(scheme.facts, windows: rota.windows)
    let told = try #require(work.explanation(of: first))
    #expect(told.visitors.map(\.visitor) == rota.window(first)?.visitors)
    #expect(told.visitors.allSatisfy { $0.windows >= 1 && $0.share > 0 })
    #expect(told.alternatives.count == 5 && !told.isSettled && told.empty == nil)
    let free = told.alternatives.filter(\.moves.isEmpty)
    #expect(free.map(\.cost) == free.map(\.cost).sorted())
    #expect(work.explanation(of: WindowID("LEA-2027-04-06")) == nil)
  }

  @Test func `what a suggestion costs is what the rota costs more with it`() throws {
    let scheme = Warwickshire()
    let rota = try scheme.draw()
    let work = RotaWork(scheme.facts, windows: rota.windows)
    let suggestions = try #require(work.suggestions(for: first, most: 200))
    #expect(suggestions.count > 20)
    for suggestion in suggestions.filter(\.moves.isEmpty).prefix(8) {
      var changed = rota.windows
      let index = try #require(changed.firstIndex { $0.id == first })
      changed[index].visitors = suggestion.visitors
      let after = RotaWork(scheme.facts, windows: changed)
      #expect(after.score.total - rota.score.total == suggestion.cost)
      #expect(work.proposal([first: suggestion.visitors]).isLegal)
      #expect(work.proposal([first: suggestion.visitors]).cost == suggestion.cost)
    }
    let moving = try #require(suggestions.first { !$0.moves.isEmpty })
    #expect(moving.cost > 10_000, "what they give up would stand empty")
    #expect(!work.proposal([first: moving.visitors]).isLegal)
  }

  @Test func `an empty window tells who is kept away by which rule first`() throws {
    var scheme = Warwickshire()
    let monday = day(2026, 4, 27)
    for index in scheme.offers.indices where ![3, 7].contains(index) {
      scheme.offers[index].away.append(monday...monday.adding(days: 6))
    }
    scheme[12].suites = [SuiteCode("LEA")]
    scheme[6].vettedUntil = day(2026, 4, 26)
    scheme[16].standing = .ended(on: day(2026, 4, 1))
    let rota = try scheme.draw()
    let work = RotaWork(scheme.facts, windows: rota.windows)
    let empty = try #require(work.explanation(of: WindowID("NUN-2026-04-27"))?.empty)
    #expect(empty.kind == .noLegalPairExists)
    let rules = Dictionary(
      empty.blocked.map { ($0.visitor, $0.rule) }, uniquingKeysWith: { one, _ in one })
    #expect(rules[id(12)] == nil, "who does not serve the suite is left out")
    #expect(rules[id(8)] == .conflictsStayAway)
    #expect(rules[id(6)] == .vettingIsInDate)
    #expect(rules[id(16)] == .onlyAppointedVisitors)
    #expect(rules[id(1)] == .away)
    #expect(empty.busy.map(\.visitor) == [id(4)] && empty.busy.first?.rule == .onceAWeekEach)
    #expect(empty.busy.first?.windows == [WindowID("LEA-2026-04-27")])
  }

  @Test func `an empty window tells a conflict of the rota, and a pair that is free`() throws {
    var scheme = Warwickshire()
    for number in 1...20 where number > 2 { scheme.offers[number - 1].pattern = .nothing }
    scheme[1].keepApart = []
    scheme.offers[1].pattern = scheme.offers[0].pattern
    let rota = try scheme.draw()
    let work = RotaWork(scheme.facts, windows: rota.windows)
    let empty = try #require(rota.empty.first { $0.week == day(2026, 4, 6).week })
    #expect(work.explanation(of: empty.id)?.empty?.kind == .rotaConflict)
    var none = rota.windows
    for index in none.indices { none[index].visitors = [] }
    let free = RotaWork(scheme.facts, windows: none)
    #expect(free.explanation(of: empty.id)?.empty?.kind == .fillableNow)
  }

  @Test func `a receipt tells own load against the spread, and why each window`() throws {
    let scheme = Warwickshire()
    let rota = try scheme.draw()
    let work = RotaWork(scheme.facts, windows: rota.windows)
    let own = try #require(rota.windows.first { $0.id == first }).visitors[0]
    let receipt = try #require(work.receipt(of: own))
    #expect(receipt.windows.contains { $0.window == first && $0.others > 0 && $0.nextCost != nil })
    #expect(receipt.spread.reduce(0, +) == 20)
    #expect(receipt.spread.enumerated().reduce(0) { $0 + $1.offset * $1.element } == 52)
    #expect(receipt.weeksOffered == 13 && receipt.most == 5 && receipt.share > 0)
    #expect(work.receipt(of: id(77)) == nil)
  }
}

@Suite struct `What is told where moments are drawn` {
  @Test func `is the same whatever moments were drawn`() throws {
    var scheme = Warwickshire()
    scheme.settings.moment = .drawn
    let rota = try scheme.draw()
    var others = rota.windows
    for index in others.indices { others[index].moment = rota.windows.reversed()[index].moment }
    let one = RotaWork(scheme.facts, windows: rota.windows)
    let other = RotaWork(scheme.facts, windows: others)
    for window in rota.windows.prefix(6) {
      #expect(one.explanation(of: window.id) == other.explanation(of: window.id))
      for visitor in window.visitors {
        #expect(one.cover(for: visitor, in: window.id) == other.cover(for: visitor, in: window.id))
        #expect(one.receipt(of: visitor) == other.receipt(of: visitor))
      }
    }
  }

  @Test func `counts whom a moment keeps away and names nobody for it`() throws {
    var scheme = Warwickshire()
    scheme.settings.moment = .drawn
    var windows = try scheme.draw().windows
    windows[0].visitors = []
    let work = RotaWork(scheme.facts, windows: windows)
    let moment = WindowMoment(day: day(2026, 4, 6), band: .early, minutes: 0)
    let plain = try #require(work.explanation(of: windows[0].id)?.empty)
    let told = try #require(work.explanation(of: windows[0].id, moment: moment)?.empty)
    #expect(told.byMoment.values.reduce(0, +) > 5 && plain.byMoment.isEmpty)
    #expect(told.blocked == plain.blocked && told.busy == plain.busy)
  }
}
