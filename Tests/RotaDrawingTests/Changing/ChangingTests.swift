import Rotas
import Scheme
import Testing

@testable import RotaDrawing

@Suite struct `Changing a rota by hand` {
  private let scheme = Warwickshire()
  private let rota: DrawnRota
  private let work: RotaWork

  init() throws {
    rota = try scheme.draw()
    work = RotaWork(scheme.facts, windows: rota.windows)
  }

  @Test func `cover is ranked by cost, and everyone else is told the rule`() throws {
    let window = try #require(rota.windows.first { $0.suite.rawValue == "NUN" })
    let cover = try #require(work.cover(for: window.visitors[0], in: window.id))
    #expect(cover.candidates.count + cover.blocked.count == 18)
    let free = cover.candidates.filter(\.moves.isEmpty)
    #expect(!free.isEmpty && free.map(\.cost) == free.map(\.cost).sorted())
    let best = try #require(free.first)
    let proposal = work.proposal([window.id: [best.visitor, window.visitors[1]]])
    #expect(proposal.isLegal && proposal.cost == best.cost)
    if !window.visitors.contains(id(8)) {
      #expect(cover.blocked.contains(BlockedVisitor(visitor: id(8), rule: .conflictsStayAway)))
    }
    #expect(work.cover(for: id(77), in: window.id) == nil)
  }

  @Test func `a swap that keeps every rule is legal, one that breaks a rule is told by it`() throws
  {
    var legal = 0
    var broken: Set<RotaRuleName> = []
    let first = rota.windows[0]
    for second in rota.windows.dropFirst() {
      for visitor in second.visitors {
        let proposal = try #require(
          work.swapping(first.visitors[0], of: first.id, with: visitor, of: second.id))
        legal += proposal.isLegal ? 1 : 0
        broken.formUnion(proposal.breaches.map(\.rule))
      }
    }
    #expect(legal > 0 && broken.contains(.onceAWeekEach))
    let same = first.visitors[1]
    let twice = work.proposal([first.id: [same, same]])
    #expect(twice.breaches.contains { $0.rule == .nobodyTwiceInOneWindow })
  }

  @Test func `handing a window back is legal, and costs an empty window`() throws {
    let window = rota.windows[3]
    let proposal = work.proposal([window.id: []])
    #expect(proposal.isLegal && proposal.cost > 10_000)
    #expect(!work.proposal([window.id: [window.visitors[0]]]).isLegal, "nobody goes alone")
    let away = work.proposal([WindowID("LEA-2026-04-27"): [id(3), id(7)]])
    #expect(away.blocks.map(\.rule) == [.away])
  }

  @Test func `a pin is kept when the rota is drawn again around it`() throws {
    var pinned = scheme
    let window = rota.windows[4].id
    let pair = try #require(work.suggestions(for: window)?.first).visitors
    pinned.pins = [Pin(window: window, visitors: pair)]
    let again = try pinned.draw()
    #expect(again.window(window)?.visitors == pair && again.window(window)?.isPinned == true)
    let change = RotaChange(from: rota.windows, to: again.windows)
    #expect(change.windows.contains { $0.id == window && $0.after == pair && $0.kind == .visitors })
    #expect(change.told == Set(change.windows.flatMap { $0.before + $0.after }).sorted())
  }

  @Test func `a difference tells windows changed, added, dropped, and moments alone`() throws {
    var after = rota.windows
    #expect(RotaChange(from: rota.windows, to: after).windows.isEmpty)
    after[0].visitors = [id(3), id(7)]
    after[1].moment = WindowMoment(day: after[1].week.monday, band: .late, minutes: 0)
    after[2].visitors.reverse()
    let dropped = after.removeLast()
    let change = RotaChange(from: rota.windows, to: after)
    #expect(change.windows.map(\.kind) == [.visitors, .moment, .dropped])
    #expect(change.windows.map(\.id) == [after[0].id, after[1].id, dropped.id])
    #expect(RotaChange(from: after, to: rota.windows).windows.last?.kind == .added)
  }
}

@Suite struct `What if` {
  @Test func `three visitors leave, the rota has no less to give the others`() throws {
    let scheme = Warwickshire()
    let lost: Set<VisitorID> = [id(4), id(12), id(16)]
    let facts = scheme.facts.losing(lost)
    let rota = try RotaDraw(facts: facts, seed: try seed(1)).run(pairing: Greedy.pairing)
    let bound = RotaBound(least: 0, total: 0, known: 0)
    let before = RotaFigures(try scheme.draw(), facts: scheme.facts, bound: bound)
    let after = RotaFigures(rota, facts: facts, bound: bound)
    #expect(after.windows == 26 && before.windows == 26)
    #expect(before.spread.reduce(0, +) == 20 && after.spread.reduce(0, +) == 17)
    #expect(!rota.windows.contains { !lost.isDisjoint(with: $0.visitors) })
  }

  @Test func `a suite opens, another closes`() throws {
    let scheme = Warwickshire()
    let opened = scheme.facts.opening(.open("RUG"))
    let closed = opened.closing(SuiteCode("NUN"), from: day(2026, 5, 4))
    #expect(WindowPlan(opened) { _ in 0 }.windows.count == 39)
    #expect(WindowPlan(closed) { _ in 0 }.windows.count == 30)
    #expect(
      scheme.facts.opening(.open("RUG")).closing(SuiteCode("RUG"), from: day(2026, 4, 6)).suites
        .count == 3)
  }
}

@Suite struct `Where one more visitor would help` {
  @Test func `is where a suite would have no pair without`() {
    var scheme = Warwickshire()
    let keen = WeekPattern(digits: "1" + String(repeating: "0", count: 27)) ?? .nothing
    for index in scheme.offers.indices {
      scheme.visitors[index].suites = [SuiteCode("LEA")]
      scheme.offers[index].pattern = keen
    }
    scheme[3].suites = [SuiteCode("NUN")]
    let help = scheme.facts.helpWanted()
    #expect(help.count == 1)
    #expect(help.first?.suite.rawValue == "NUN" && help.first?.weekday == .monday)
    #expect(help.first?.band == .early && help.first?.weeksSaved == 10, "V03 is away for three")
  }

  @Test func `is where a time could be opened to chance, fewest offering it first`() throws {
    let help = Warwickshire().facts.helpWanted(most: 100)
    let best = try #require(help.first)
    #expect(best.weeksSaved == 0 && best.weeksOpened > 0)
    #expect(help.map(\.weeksOpened) == help.map(\.weeksOpened).sorted(by: >))
    #expect(help.count <= 56)
  }

  @Test func `does not depend on any window`() throws {
    var scheme = Warwickshire()
    let before = scheme.facts.helpWanted()
    scheme.windows = [stands("LEA", day(2026, 4, 6), 1, 3)]
    #expect(scheme.facts.helpWanted() == before)
  }
}

@Suite struct `A moment drawn again` {
  @Test func `falls where both can go, in the window's week`() throws {
    let scheme = Warwickshire()
    for byte in UInt8(1)...20 {
      let draw = SecondDraw(scheme.facts, seed: try seed(byte))
      let week = day(2026, 4, 13).week
      let moment = try #require(
        draw.moment(
          of: WindowID("LEA-2026-04-13"), suite: SuiteCode("LEA"), week: week,
          for: [id(3), id(7)]))
      #expect(moment.day.week == week)
      for number in [3, 7] {
        #expect(scheme.offers[number - 1].offer(on: moment.day, moment.band) != .cannot)
      }
    }
  }

  @Test func `is not to be had where two share no time`() throws {
    let draw = SecondDraw(Warwickshire().facts, seed: try seed(1))
    let week = day(2026, 4, 13).week
    let window = WindowID("LEA-2026-04-13")
    let suite = SuiteCode("LEA")
    #expect(draw.moment(of: window, suite: suite, week: week, for: [id(3), id(4)]) == nil)
    #expect(draw.moment(of: window, suite: suite, week: week, for: [id(3)]) == nil)
    #expect(draw.moment(of: window, suite: suite, week: week, for: [id(3), id(77)]) == nil)
  }
}
