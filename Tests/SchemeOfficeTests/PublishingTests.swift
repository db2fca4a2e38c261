import Publication
import RecordKeeping
import Scheme
import Testing

@testable import SchemeOffice

@Suite struct `Publishing figures` {
  private let under: OfficeUnderTest
  private let quarter: PublicPeriod

  init() throws {
    under = try OfficeUnderTest()
    _ = try under.addReport()
    quarter = try #require(PublicPeriod("2026-Q2"))
  }

  /// The same office on a later day, at nine in the morning.
  private func office(on day: String) -> Office {
    Office(
      records: under.office.records,
      clock: .set(to: Instant(day: OfficeUnderTest.day(day), secondsUTC: 8 * 3600)),
      account: "tester", shelves: under.office.shelves)
  }

  private func signature(
    _ day: String = "2026-07-06", name: String = "Dana Ferris"
  ) -> KeptPublication.Signature {
    KeptPublication.Signature(
      name: name, post: "Chief Executive", day: OfficeUnderTest.day(day))
  }

  private func signed(_ day: String = "2026-07-06", reason: String? = nil) -> Preparing {
    Preparing(reason: reason, signature: signature(day))
  }

  private func refusal(_ body: () throws -> Void) -> PublishingRefusal? {
    do {
      try body()
    } catch OfficeRefusal.publishing(let refusal) {
      return refusal
    } catch {
      return nil
    }
    return nil
  }

  @Test func `waits until the last window of the period has closed, and says when that is`() {
    // The last week of June 2026 begins on Monday the 29th and runs to Sunday 5 July.
    let early = refusal {
      _ = try office(on: "2026-07-05").prepareFigures(
        of: quarter, signed("2026-07-05"), by: under.coordinator)
    }
    #expect(early == .windowsOpen(quarter.days, until: OfficeUnderTest.day("2026-07-06")))
    let draft = refusal {
      _ = try office(on: "2026-07-05").draftFigures(of: quarter, by: under.coordinator)
    }
    #expect(draft == .windowsOpen(quarter.days, until: OfficeUnderTest.day("2026-07-06")))
  }

  @Test func `keeps what went out, to the letter, and the log verifies`() throws {
    let office = office(on: "2026-07-06")
    let kept = try office.prepareFigures(of: quarter, signed(), by: under.coordinator)
    #expect(kept.edition == 1 && kept.reason == nil)
    #expect(try office.publications(by: under.coordinator) == [kept])
    let visits = try #require(try kept.published().first { $0.name == "visits" })
    let made = CellPlace([
      "period": quarter.days.period, "suite": "LEA", "measure": "visits_made",
    ])
    #expect(visits[made] == .shown(1))
    #expect(try office.records.verify().holds)
  }

  @Test func `again needs a reason that everyone may read`() throws {
    let office = office(on: "2026-07-06")
    _ = try office.prepareFigures(of: quarter, signed(), by: under.coordinator)
    #expect(
      refusal { _ = try office.prepareFigures(of: quarter, signed(), by: under.coordinator) }
        == .needsReason(quarter.days, edition: 1))
    let second = try office.prepareFigures(
      of: quarter, signed(reason: "A report came late."), by: under.coordinator)
    #expect(second.edition == 2 && second.reason == "A report came late.")
  }

  @Test func `asks for a name and a post, and for an embargo that is still to come`() {
    let office = office(on: "2026-07-06")
    var unnamed = signed()
    unnamed.signature?.post = ""
    #expect(
      refusal { _ = try office.prepareFigures(of: quarter, unnamed, by: under.coordinator) }
        == .badSignature)
    let now = office.clock.now()
    #expect(
      refusal {
        _ = try office.prepareFigures(
          of: quarter, Preparing(embargo: now), by: under.coordinator)
      } == .embargoIsOver(now))
    #expect(
      refusal {
        _ = try office.prepareFigures(
          of: quarter, Preparing(embargo: now.adding(seconds: 60)), by: under.coordinator)
      } == nil)
  }

  @Test func `a draft is kept nowhere`() throws {
    let office = office(on: "2026-07-06")
    let heads = try office.records.heads()
    let draft = try office.draftFigures(of: quarter, by: under.coordinator)
    #expect(draft.signature == nil && !draft.tables.isEmpty)
    #expect(try office.records.heads() == heads)
  }

  @Test func `is for the office alone`() throws {
    let office = office(on: "2026-07-06")
    for role in [Role.visitor, .chair, .commissioner] {
      #expect(throws: (any Error).self) {
        try office.prepareFigures(of: quarter, signed(), by: OfficeUnderTest.desk(role))
      }
    }
  }

  @Test func `tells nothing of a restricted matter in a quarter`() throws {
    _ = try under.addReport("2", restricted: true)
    let kept = try office(on: "2026-07-06").prepareFigures(
      of: quarter, signed(), by: under.coordinator)
    let concerns = try #require(try kept.published().first { $0.name == "concerns" })
    let all = CellPlace([
      "period": quarter.days.period, "suite": "ALL", "theme": "ALL", "stage": "raised",
    ])
    #expect(!concerns.places.contains { $0["theme"] == "RESTRICTED" })
    // One concern about a cell; the restricted one is in no total either.
    #expect(concerns[all] == .shown(1))
  }
}
