import Scheme
import Testing

@testable import RotaDrawing

@Suite struct `Explaining a rota whose moments are drawn` {
  /// Every day and band of a window's week.
  private func moments(_ week: VisitWeek) -> [WindowMoment] {
    (0..<7).flatMap { weekday in
      DayBand.allCases.map {
        WindowMoment(day: week.monday.adding(days: weekday), band: $0, minutes: 17)
      }
    }
  }

  private func scheme() -> Warwickshire {
    var scheme = Warwickshire()
    scheme.settings.moment = .drawn
    return scheme
  }

  @Test func `says the same of a window with a pair whatever day and band were drawn`() throws {
    let facts = scheme().facts
    let rota = try scheme().draw()
    let work = RotaWork(facts, windows: rota.windows)
    let staffed = rota.windows.filter { !$0.visitors.isEmpty }
    #expect(staffed.count > 20 && staffed.allSatisfy { $0.moment != nil })
    for window in staffed {
      let told = work.explanation(of: window.id)
      #expect(told != nil)
      for moment in moments(window.week) {
        #expect(work.explanation(of: window.id, moment: moment) == told)
      }
    }
  }

  @Test func `says of an empty window how many the moment keeps away, never whom`() throws {
    let facts = scheme().facts
    var rota = try scheme().draw()
    let place = try #require(rota.windows.indices.dropFirst(6).first)
    let window = rota.windows[place]
    rota.windows[place].visitors = []
    let work = RotaWork(facts, windows: rota.windows)
    let without = try #require(work.explanation(of: window.id)?.empty)
    var counts: Set<Int> = []
    for moment in moments(window.week) {
      let told = try #require(work.explanation(of: window.id, moment: moment)?.empty)
      #expect(told.blocked == without.blocked && told.busy == without.busy)
      counts.insert(told.byMoment.values.reduce(0, +))
    }
    #expect(counts.count > 1, "some moments keep more away than others")
  }
}
