import RecordKeeping
import RotaDrawing
import Rotas
import Scheme
import Testing

@testable import SchemeOffice

@Suite struct `Changing a rota by hand` {
  @Test func `a pin is solved around, and few windows change`() throws {
    let rota = try RotaUnderTest()
    let before = try rota.draw().board
    let window = before.windows[3]
    let pair = try Self.others(than: window, in: before)
    let kept = try rota.office.pin(
      window.id.rawValue, to: pair.map(\.rawValue), reason: "they asked", by: rota.coordinator)
    let board = try #require(kept.board)
    #expect(Set(board.window(window.id)?.visitors ?? []) == Set(pair))
    #expect(board.window(window.id)?.isPinned == true && board.outcome.number == 1)
    let draws = try [before, board].map { try #require(try rota.office.records.draw($0.line.id)) }
    #expect(draws[0].seed == draws[1].seed && draws[0].commitment != draws[1].commitment)
    #expect(kept.diff.changes.contains { $0.window.id == window.id })
    #expect(kept.diff.changes.count <= 5)
    #expect(draws.map(\.version) == ["icv-draw-1", "icv-draw-2"])
    let lifted = try rota.office.pin(
      window.id.rawValue, to: [], reason: "", by: rota.coordinator)
    #expect(lifted.board?.windows.map(\.visitors) == before.windows.map(\.visitors))
  }

  @Test func `a pin leaves what people swapped or handed back in the draft as it is`() throws {
    let rota = try RotaUnderTest()
    let (one, other) = try Self.swappable(try rota.draw().board)
    _ = try rota.office.swapTurns(
      (one.id.rawValue, one.visitors[0].rawValue), (other.id.rawValue, other.visitors[0].rawValue),
      reason: "a wedding", by: rota.coordinator)
    let swapped = try #require(try rota.draft())
    let third = try #require(
      swapped.windows.first { $0.id != one.id && $0.id != other.id && $0.visitors.count == 2 })
    let gone = third.visitors[0]
    _ = try rota.office.handBack(
      third.id.rawValue, of: gone.rawValue, reason: "holiday", by: rota.coordinator)
    let pinned = try #require(
      swapped.windows.last { ![one.id, other.id, third.id].contains($0.id) })
    let pair = try Self.others(than: pinned, in: swapped)
    let kept = try rota.office.pin(
      pinned.id.rawValue, to: pair.map(\.rawValue), agreed: true, reason: "they asked",
      by: rota.coordinator)
    let board = try #require(kept.board)
    for window in [one, other] {
      #expect(board.window(window.id)?.visitors == swapped.window(window.id)?.visitors)
    }
    #expect(board.windows.allSatisfy { $0.week != third.week || !$0.visitors.contains(gone) })
    #expect(kept.diff.changes.count <= 7)
    let facts = try #require(try rota.office.records.draw(board.line.id)).facts
    #expect(facts.contains("later away \(gone) \(third.week)") && facts.contains("later pin"))
  }

  @Test func `a pin against a hard rule is refused by its name, and nothing is kept`() throws {
    let rota = try RotaUnderTest()
    _ = try rota.office.change("V03", by: rota.coordinator) { $0.conflicts = [SuiteCode("LEA")] }
    let heads = try rota.office.records.heads()
    let window = WindowID("LEA-2026-05-04")
    expectRefusal(.breaks([TurnFault(window, .conflictsStayAway, [VisitorID("V03")])])) {
      _ = try rota.office.pin(
        window.rawValue, to: ["V03", "V04"], agreed: true, reason: "?", by: rota.coordinator)
    }
    #expect(try rota.office.records.heads() == heads)
    _ = try rota.draw()
    let drawn = try rota.office.records.heads()
    let refusal = #expect(throws: OfficeRefusal.self) {
      try rota.office.pin(
        window.rawValue, to: ["V03", "V04"], agreed: true, reason: "?", by: rota.coordinator)
    }
    guard case .rota(.draw(.pins(let faults))) = refusal else {
      Issue.record("\(String(describing: refusal))")
      return
    }
    #expect(faults.map(\.rule) == [.conflictsStayAway])
    #expect(try rota.office.records.heads() == drawn)
  }

  @Test func `two visitors swap, and it is kept who did it and why`() throws {
    let rota = try RotaUnderTest()
    let board = try rota.draw().board
    let (one, other) = try Self.swappable(board)
    let changed = try rota.office.swapTurns(
      (one.id.rawValue, one.visitors[0].rawValue), (other.id.rawValue, other.visitors[0].rawValue),
      reason: "a wedding", by: rota.coordinator)
    #expect(!changed.isConfirmed && changed.told.count >= 3)
    let now = try #require(try rota.draft()?.window(one.id))
    #expect(now.visitors.contains(other.visitors[0]) && now.drawn == one.visitors)
    let change = try #require(now.changes.first)
    #expect(change.source == .swapped && change.by == PersonID("P01"))
    #expect(change.reason == "a wedding" && change.about == one.visitors[0])
  }

  @Test func `after confirming, a hand-back and a cover change what visitors see`() throws {
    let rota = try RotaUnderTest()
    let board = try rota.draw().board
    _ = try rota.office.confirmRota(from: nil, by: rota.coordinator)
    let window = try #require(board.windows.first { $0.visitors.contains(VisitorID("V01")) })
    let other = try #require(window.visitors.first { $0 != VisitorID("V01") })
    #expect(throws: OfficeRefusal.self) {
      _ = try rota.office.handBack(
        window.id.rawValue, of: other.rawValue, reason: "not mine", by: Desk(person: "V01"))
    }
    _ = try rota.office.handBack(
      window.id.rawValue, of: nil, reason: "illness", by: Desk(person: "V01"))
    #expect(try rota.office.keptWindow(window.id.rawValue).visitors == [other])
    let options = try rota.office.substitutes(
      for: window.id.rawValue, instead: nil, by: rota.coordinator)
    let best = try #require(options.substitutes.first { $0.moves.isEmpty })
    let covered = try rota.office.coverTurn(
      window.id.rawValue, for: nil, by: best.visitor.rawValue, reason: "V01 is ill",
      by: rota.coordinator)
    #expect(covered.isConfirmed)
    #expect(try rota.office.keptWindow(window.id.rawValue).visitors == [other, best.visitor])
    #expect(throws: OfficeRefusal.self) {
      _ = try rota.office.pin(
        window.id.rawValue, to: ["V01", "V02"], reason: "late", by: rota.coordinator)
    }
  }

  @Test func `nobody is covered by someone who has another window that week`() throws {
    let rota = try RotaUnderTest()
    let board = try rota.draw().board
    let week = board.windows.prefix(2)
    let (one, other) = (week[0], week[1])
    try #require(one.week == other.week)
    expectRefusal(naming: .onceAWeekEach) {
      _ = try rota.office.coverTurn(
        other.id.rawValue, for: other.visitors[0].rawValue, by: one.visitors[0].rawValue,
        reason: "?", by: rota.coordinator)
    }
  }

  @Test func `a substitute has a moment of their own, which the office is never shown`() throws {
    let rota = try RotaUnderTest(moment: .drawn)
    let board = try rota.draw().board
    let window = try #require(board.windows.first { $0.visitors.count == 2 })
    let options = try rota.office.substitutes(
      for: window.id.rawValue, instead: window.visitors[0].rawValue, by: rota.coordinator)
    let best = try #require(options.substitutes.first { $0.moves.isEmpty })
    _ = try rota.office.coverTurn(
      window.id.rawValue, for: window.visitors[0].rawValue, by: best.visitor.rawValue,
      reason: "ill", by: rota.coordinator)
    let moments = try rota.office.records.moments(of: [window.id])
    #expect(moments.map(\.cause) == [.drawn, .substitute])
    #expect(moments.allSatisfy { window.week.days.contains($0.day) })
  }

  /// Two windows in different weeks whose first visitors could change places.
  private static func swappable(_ board: RotaBoard) throws -> (BoardWindow, BoardWindow) {
    for one in board.windows {
      for other in board.windows where other.week > one.week {
        let busy = { (visitor: VisitorID, window: BoardWindow) in
          board.windows.contains { $0.week == window.week && $0.visitors.contains(visitor) }
        }
        if !busy(one.visitors[0], other), !busy(other.visitors[0], one) { return (one, other) }
      }
    }
    throw OfficeRefusal.nothingToChange
  }

  /// A pair that has no window in a window's week.
  private static func others(than window: BoardWindow, in board: RotaBoard) throws -> [VisitorID] {
    let busy = Set(board.windows.filter { $0.week == window.week }.flatMap(\.visitors))
    return Array(board.names.keys.filter { !busy.contains($0) }.sorted().prefix(2))
  }
}

/// Expects a refusal that names a rule, whoever else it names.
private func expectRefusal(
  naming rule: BlockingRule, _ act: () throws -> Void
) {
  do {
    try act()
    Issue.record("nothing was refused")
  } catch OfficeRefusal.rota(.breaks(let faults)) {
    #expect(faults.contains { $0.rule == rule })
  } catch {
    Issue.record("\(error)")
  }
}
