import Rotas
import Scheme
import Seals
import Testing

@testable import RotaDrawing

@Suite struct `A draft solved again around what was settled in it` {
  private let window = WindowID("LEA-2026-05-18")

  private func draw(
    _ moment: MomentChoice, later: [DraftChange] = [], pins: [Pin] = []
  ) throws -> RotaDraw {
    var scheme = Warwickshire()
    scheme.settings.moment = moment
    scheme.pins = pins
    return RotaDraw(facts: scheme.facts.settling(later), seed: try seed(3), moves: 100_000)
  }

  /// A pair that is free to go to the window instead, of those that cost least.
  private func pin(_ rota: DrawnRota, _ facts: RotaFacts) throws -> Pin {
    let now = try #require(rota.window(window)).visitors
    let pairs = try #require(
      RotaWork(facts, windows: rota.windows).suggestions(for: window, most: 200))
    let other = try #require(
      pairs.first { $0.moves.isEmpty && Set($0.visitors).isDisjoint(with: now) })
    return Pin(window: window, visitors: other.visitors)
  }

  private func changes(_ one: DrawnRota, _ other: DrawnRota) -> [WindowID] {
    zip(one.windows, other.windows).filter { Set($0.visitors) != Set($1.visitors) }.map(\.0.id)
  }

  @Test(arguments: MomentChoice.allCases)
  func `changes few windows, and no moment of another window`(moment: MomentChoice) throws {
    let first = try draw(moment)
    let drawn = try first.run()
    let pin = try pin(drawn, first.facts)
    let again = try draw(moment, later: [.pin(pin)])
    let rota = try again.run()
    #expect(rota.window(window)?.visitors == pin.visitors)
    #expect(rota.window(window)?.isPinned == true)
    #expect(changes(drawn, rota).contains(window) && changes(drawn, rota).count <= 5)
    for (before, now) in zip(drawn.windows, rota.windows) where now.id != window {
      #expect(before.moment == now.moment)
    }
    #expect(RotaCheck(again.facts.inForce).breaches(of: rota.windows).isEmpty)
    #expect(try again.run() == rota)
    #expect(first.way == .once && again.way == .settledAfterwards)
  }

  @Test func `gives back what was drawn when the pin is lifted`() throws {
    let first = try draw(.pair)
    let pin = try pin(try first.run(), first.facts)
    let settled = first.facts.settling([.pin(pin)])
    #expect(settled.settling([]) == first.facts && settled.asDrawn == first.facts)
    #expect(settled.settledByHand == 1 && first.facts.settledByHand == 0)
  }

  @Test func `leaves a window to chance that was settled before the draw`() throws {
    let pin = Pin(window: window, visitors: [id(3), id(7)])
    let first = try draw(.pair, pins: [pin])
    let drawn = try first.run()
    let rota = try draw(.pair, later: [.lift(window)], pins: [pin]).run()
    #expect(drawn.window(window)?.isPinned == true && rota.window(window)?.isPinned == false)
    #expect(changes(drawn, rota).allSatisfy { $0 == window } || changes(drawn, rota).count <= 5)
  }

  @Test func `has nobody go in a week for whom a window was handed back`() throws {
    let first = try draw(.pair)
    let drawn = try first.run()
    let gone = try #require(drawn.window(window)?.visitors.first)
    let week = day(2026, 5, 18).week
    let rota = try draw(.pair, later: [.away(gone, week)]).run()
    #expect(!rota.windows.contains { $0.week == week && $0.visitors.contains(gone) })
    #expect(rota.window(window)?.visitors.count == 2 && changes(drawn, rota).count <= 5)
  }

  @Test func `refuses a pin that breaks a hard rule`() throws {
    let other = Pin(window: WindowID("NUN-2026-05-18"), visitors: [id(8), id(4)])
    let again = try draw(.pair, later: [.pin(other)])
    #expect(
      throws: RotaRefusal.pins([
        PinFault(pin: other, rule: .conflictsStayAway, visitors: [id(8)])
      ])
    ) { try again.run() }
  }
}
