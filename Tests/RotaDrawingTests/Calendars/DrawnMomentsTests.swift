import Moments
import Rotas
import Scheme
import Testing

@testable import RotaDrawing

@Suite struct `A draw of moments` {
  private var scheme: Warwickshire {
    var scheme = Warwickshire()
    scheme.settings.moment = .drawn
    return scheme
  }

  /// The same scheme with so much on offer that any way of pairing fills every window.
  private var ample: Warwickshire {
    var scheme = scheme
    for index in scheme.offers.indices {
      scheme.offers[index].pattern =
        WeekPattern(digits: String(repeating: "1", count: 28)) ?? .nothing
      scheme.visitors[index].maxVisitsPerQuarter = nil
    }
    return scheme
  }

  /// Whether everyone of a window could go at the moment drawn, by what they offered.
  private func suits(_ window: DrawnWindow, _ scheme: Warwickshire) -> Bool {
    guard let moment = window.moment else { return false }
    return moment.day.week == window.week
      && window.visitors.allSatisfy { visitor in
        scheme.offers.contains {
          $0.visitor == visitor && $0.offer(on: moment.day, moment.band) != .cannot
        }
      }
  }

  @Test func `gives every pair a day and band that both had offered`() throws {
    let rota = try scheme.draw()
    #expect(rota.windows.count == 26 && rota.empty.isEmpty)
    #expect(rota.windows.allSatisfy { suits($0, scheme) })
    #expect(RotaCheck(scheme.facts).breaches(of: rota.windows).isEmpty)
    #expect(rota.moments.map(\.suite.rawValue) == ["LEA", "NUN"])
    #expect(rota.moments.allSatisfy { $0.cells == 364 && (1..<364).contains($0.staffable) })
  }

  @Test func `is the same from the same seed and another from another`() throws {
    let one = try scheme.draw(1)
    #expect(try one == scheme.draw(1))
    #expect(try one.windows.map(\.moment) != scheme.draw(2).windows.map(\.moment))
  }

  @Test func `meets the quotas of nights and weekends`() throws {
    let moments = try scheme.draw().windows.filter { $0.suite.rawValue == "LEA" }
      .compactMap(\.moment)
    #expect(moments.count { $0.band == .night } >= 3)
    #expect(moments.count { $0.day.weekday.isWeekend } >= 4)
  }

  @Test func `leaves one suite's moments alone when another closes`() throws {
    var other = ample
    other.suites[1].history = SuiteHistory([
      SuiteStatusChange(from: day(2026, 4, 20), status: .closed),
      SuiteStatusChange(from: day(2026, 6, 1), status: .open),
    ])
    let (before, after) = (try ample.draw(), try other.draw())
    func leamington(_ rota: DrawnRota) -> [WindowMoment?] {
      rota.windows.filter { $0.suite.rawValue == "LEA" }.map(\.moment)
    }
    #expect(after.rounds == before.rounds && leamington(after) == leamington(before))
    let nuneaton = after.windows.filter { $0.suite.rawValue == "NUN" }
    #expect(nuneaton.count == 7)
    #expect(nuneaton.allSatisfy { !(day(2026, 4, 20)..<day(2026, 6, 1)).contains($0.week.monday) })
  }

  @Test func `draws only the weeks of a reserve suite that is in use, around what stands`() throws {
    var scheme = scheme
    scheme.windows = (0..<13).map { stands("LEA", day(2026, 4, 6).adding(days: 7 * $0), 1, 9) }
    scheme.suites[1].history = SuiteHistory([
      SuiteStatusChange(from: day(2026, 1, 1), status: .contingencyIdle),
      SuiteStatusChange(from: day(2026, 5, 6), status: .contingencyActive),
      SuiteStatusChange(from: day(2026, 5, 20), status: .contingencyIdle),
    ])
    let rota = try scheme.draw()
    #expect(
      rota.windows.map(\.id.rawValue) == [
        "NUN-2026-05-04", "NUN-2026-05-11", "NUN-2026-05-18",
      ])
    #expect(
      rota.windows.allSatisfy {
        (day(2026, 5, 6)..<day(2026, 5, 20)).contains($0.moment?.day ?? day(1999, 1, 1))
      })
    #expect(!rota.windows.contains { $0.visitors.contains(id(1)) || $0.visitors.contains(id(9)) })
  }

  @Test func `draws a pinned pair's moment over what both can make, and moves no other`() throws {
    var pinned = ample
    pinned.pins = [Pin(window: WindowID("LEA-2026-05-11"), visitors: [id(3), id(7)])]
    let (before, after) = (try ample.draw(), try pinned.draw())
    let window = try #require(after.window(WindowID("LEA-2026-05-11")))
    #expect(window.visitors == [id(3), id(7)] && suits(window, ample))
    let others = { (rota: DrawnRota) in
      rota.windows.filter { $0.id != window.id }.map(\.moment)
    }
    #expect(before.rounds.isEmpty && after.rounds.isEmpty)
    #expect(others(before) == others(after))
  }

  @Test func `spreads visits over the period with a longest gap where a scheme wants it`() throws {
    var scheme = scheme
    scheme.settings.draw.demand = .spread
    let days = try scheme.draw().windows.filter { $0.suite.rawValue == "LEA" }
      .compactMap(\.moment?.day).sorted()
    #expect(days.count == 13)
    #expect(zip(days, days.dropFirst()).allSatisfy { $0.days(until: $1) <= 14 })
  }

  @Test func `marks surprise visits that come on top`() throws {
    var scheme = scheme
    scheme.settings.draw.demand = .surprise
    scheme.settings.draw.surpriseWeeks = 2
    let rota = try scheme.draw()
    let surprises = rota.windows.count { $0.isSurprise }
    #expect(surprises > 0 && rota.windows.count == 26 + surprises)
  }

  @Test func `draws again what nobody could staff, and says how often`() throws {
    var scheme = scheme
    for number in 1...20 { scheme[number].maxVisitsPerQuarter = 3 }
    scheme.settings.draw.restDays = 28
    let rota = try scheme.draw(4)
    #expect((1...6).contains(rota.rounds.count))
    #expect(rota.rounds.allSatisfy { $0.unfilled > 0 && $0.weeks >= 1 })
    #expect(rota.windows.filter { !$0.visitors.isEmpty }.allSatisfy { suits($0, scheme) })
  }
}
