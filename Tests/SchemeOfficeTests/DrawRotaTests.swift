import RecordKeeping
import RotaDrawing
import Scheme
import Seals
import Testing

@testable import SchemeOffice

@Suite struct `Drawing a rota` {
  @Test func `a draft is the office's own until it is confirmed`() throws {
    let rota = try RotaUnderTest()
    let drawn = try rota.draw()
    #expect(drawn.board.windows.count == 12 && drawn.board.empty.isEmpty)
    #expect(try rota.standing().isEmpty)
    #expect(try rota.standing(as: OfficeUnderTest.desk(.visitor)).isEmpty)
    let days = RotaUnderTest.period.mondays
    for role in [Role.visitor, .commissioner] {
      #expect(try rota.office.rotaBoards(days, by: OfficeUnderTest.desk(role)).isEmpty)
    }
    #expect(try rota.office.rotaBoards(days, by: OfficeUnderTest.desk(.deputy)).count == 1)
    let confirmed = try rota.office.confirmRota(from: nil, by: rota.coordinator)
    #expect(try rota.standing().count == 12)
    #expect(try rota.standing(as: OfficeUnderTest.desk(.visitor)).count == 12)
    #expect(confirmed.told.count > 2)
    let draft = try rota.draft()
    #expect(draft == nil)
  }

  @Test func `a second draw of the same weeks is another rota, and is counted`() throws {
    let rota = try RotaUnderTest()
    let first = try rota.draw().board
    let second = try rota.draw().board
    #expect(first.outcome.number == 1 && second.outcome.number == 2)
    #expect(first.line.commitment != second.line.commitment)
    #expect(try rota.draft()?.line.id == second.line.id)
  }

  @Test func `the same seed gives the same rota, in a practice scheme alone`() throws {
    let rota = try RotaUnderTest()
    let seed = SeedStream.Seed(practice: 5)
    let boards = try (1...2).map { _ in
      try rota.office.drawRota(
        RotaUnderTest.period, seed: seed, moves: 2000, by: rota.coordinator
      ).board
    }
    #expect(boards[0].windows == boards[1].windows)
  }

  @Test func `what a draw rested on is kept, and gives its rota again`() throws {
    let rota = try RotaUnderTest()
    let board = try rota.draw().board
    let kept = try #require(try rota.office.records.draw(board.line.id))
    let facts = try RotaFacts(text: kept.facts)
    let seed = try #require(SeedStream.Seed(hex: kept.seed))
    let secret = try #require(Salt(hex: kept.salt))
    let again = RotaDraw(facts: facts, seed: seed, moves: board.outcome.moves)
    #expect(try again.run().windows.map(\.visitors) == board.windows.map(\.visitors))
    #expect(RotaCommitment(again, secret: secret).hash == kept.commitment)
  }

  @Test func `no draw without anyone's availability, for past weeks or for confirmed ones`() throws
  {
    let rota = try RotaUnderTest(telling: false)
    let before = try rota.office.records.heads()
    expectRefusal(.nobodyTold(RotaUnderTest.period)) { _ = try rota.draw() }
    let past = RotaPeriod(first: RotaUnderTest.first.adding(weeks: -10), weeks: 2)
    let today = OfficeUnderTest.day("2026-04-07")
    expectRefusal(.draw(.over(first: past.first, today: today))) { _ = try rota.draw(past) }
    expectRefusal(.draw(.length(weeks: 0))) {
      _ = try rota.draw(RotaPeriod(first: RotaUnderTest.first, weeks: 0))
    }
    #expect(try rota.office.records.heads() == before)
    try rota.tellAvailability()
    _ = try rota.draw()
    _ = try rota.office.confirmRota(from: nil, by: rota.coordinator)
    let overlapping = RotaPeriod(first: RotaUnderTest.first.adding(weeks: 5), weeks: 2)
    expectRefusal(.draw(.confirmed([overlapping.first]))) { _ = try rota.draw(overlapping) }
  }

  @Test func `whoever was suspended since the draw stops the confirming`() throws {
    let rota = try RotaUnderTest()
    let board = try rota.draw().board
    let gone = try #require(board.windows.first?.visitors.first)
    _ = try rota.office.suspend(
      gone.rawValue, from: OfficeUnderTest.day("2026-04-07"), by: rota.coordinator)
    let refusal = #expect(throws: OfficeRefusal.self) {
      _ = try rota.office.confirmRota(from: nil, by: rota.coordinator)
    }
    guard case .rota(.brokenSince(_, let faults)) = refusal else {
      Issue.record("\(String(describing: refusal))")
      return
    }
    #expect(faults.contains { $0.rule == .onlyAppointedVisitors && $0.visitors == [gone] })
    #expect(try rota.standing().isEmpty)
  }

  @Test func `a dry run keeps nothing`() throws {
    var rota = try RotaUnderTest()
    let before = try rota.office.records.heads()
    rota.test.office.isDryRun = true
    _ = try rota.draw()
    #expect(try rota.office.records.heads() == before)
  }
}

/// Expects the office to refuse so.
func expectRefusal(
  _ wanted: RotaDeskRefusal, sourceLocation: SourceLocation = #_sourceLocation,
  _ act: () throws -> Void
) {
  do {
    try act()
    Issue.record("nothing was refused", sourceLocation: sourceLocation)
  } catch OfficeRefusal.rota(let refusal) {
    #expect(refusal == wanted, sourceLocation: sourceLocation)
  } catch {
    Issue.record("\(error)", sourceLocation: sourceLocation)
  }
}
