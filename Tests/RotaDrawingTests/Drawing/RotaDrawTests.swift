import Rotas
import Scheme
import Testing

@testable import RotaDrawing

@Suite struct `A draw of Warwickshire's quarter` {
  @Test func `fills every window with a pair and breaks no rule`() throws {
    let scheme = Warwickshire()
    let rota = try scheme.draw()
    #expect(rota.windows.count == 26 && rota.empty.isEmpty)
    #expect(rota.windows.allSatisfy { $0.visitors.count == 2 && $0.moment == nil })
    #expect(RotaCheck(scheme.facts).breaches(of: rota.windows).isEmpty)
  }

  @Test func `is the same from the same seed and facts`() throws {
    let scheme = Warwickshire()
    #expect(try scheme.draw() == scheme.draw())
  }

  @Test func `never sends anyone away, in conflict or kept apart`() throws {
    let rota = try Warwickshire().draw()
    for window in rota.windows {
      let away = id(3)
      if day(2026, 4, 20)...day(2026, 5, 4) ~= window.week.monday {
        #expect(!window.visitors.contains(away))
      }
      if window.suite.rawValue == "NUN" { #expect(!window.visitors.contains(id(8))) }
      #expect(!(window.visitors.contains(id(1)) && window.visitors.contains(id(2))))
    }
  }

  @Test func `never sends two on probation together`() throws {
    var scheme = Warwickshire()
    for number in 1...9 { scheme[number].appointment.probationUntil = day(2026, 12, 31) }
    let learners = Set((1...9).map(id))
    let rota = try scheme.draw()
    #expect(rota.empty.isEmpty)
    for window in rota.windows {
      #expect(!Set(window.visitors).isSubset(of: learners))
    }
    #expect(rota.windows.contains { !learners.isDisjoint(with: $0.visitors) })
  }

  @Test func `lets a trainee go as third beside two experienced where a scheme wants it`() throws {
    var scheme = Warwickshire()
    scheme.settings.draw.traineeGoes = .asThird
    scheme[5].appointment.probationUntil = day(2026, 12, 31)
    let rota = try scheme.draw()
    let own = rota.windows.filter { $0.visitors.contains(id(5)) }
    #expect(!own.isEmpty && own.allSatisfy { $0.visitors.count == 3 && $0.visitors[2] == id(5) })
    #expect(rota.windows.filter { $0.visitors.count == 3 } == own)
  }

  @Test func `keeps what stands and rests between visits of the weeks around it`() throws {
    var scheme = Warwickshire()
    scheme.settings.draw.restDays = 21
    scheme.windows = [
      stands("LEA", day(2026, 3, 30), 4, 8), stands("LEA", day(2026, 4, 13), 9, 13),
    ]
    let rota = try scheme.draw()
    let kept = try #require(rota.window(WindowID("LEA-2026-04-13")))
    #expect(kept.stands && kept.visitors == [id(9), id(13)])
    for window in rota.windows where window.week.monday < day(2026, 4, 20) {
      #expect(!window.visitors.contains(id(4)) && !window.visitors.contains(id(8)))
      if window != kept {
        #expect(!window.visitors.contains(id(9)) && !window.visitors.contains(id(13)))
      }
    }
  }

  @Test func `keeps everyone's most in each quarter that it touches`() throws {
    var scheme = Warwickshire()
    scheme.period = RotaPeriod(first: day(2026, 3, 2).week, weeks: 10)
    for number in 1...20 { scheme[number].maxVisitsPerQuarter = 2 }
    scheme.windows = [stands("LEA", day(2026, 2, 2), 4, 8)]
    let rota = try scheme.draw()
    #expect(RotaCheck(scheme.facts).breaches(of: rota.windows).isEmpty)
    let march = rota.windows.filter { $0.week.monday < day(2026, 4, 1) }
    #expect(march.count { $0.visitors.contains(id(4)) } <= 1)
  }

  @Test func `has holes where nobody can go, and that is no failure`() throws {
    var scheme = Warwickshire()
    for index in scheme.offers.indices {
      scheme.offers[index].away.append(day(2026, 4, 27)...day(2026, 5, 3))
    }
    let rota = try scheme.draw()
    #expect(rota.empty.map(\.id.rawValue) == ["LEA-2026-04-27", "NUN-2026-04-27"])
    #expect(rota.score.unfilled == 2 && rota.score.unfilledCost == 40_000)
  }
}
