import Publication
import RecordKeeping
import Scheme
import Testing

@testable import SchemeOffice

@Suite struct `Signing figures off` {
  private let under: OfficeUnderTest
  private let quarter: PublicPeriod
  private let prepared: KeptPublication

  init() throws {
    under = try OfficeUnderTest()
    _ = try under.addReport()
    quarter = try #require(PublicPeriod("2026-Q2"))
    prepared = try Self.office(under, on: "2026-07-08").prepareFigures(
      of: quarter, by: under.coordinator)
  }

  /// The same office on a later day, at nine in the morning.
  private static func office(_ under: OfficeUnderTest, on day: String) -> Office {
    Office(
      records: under.office.records,
      clock: .set(to: Instant(day: OfficeUnderTest.day(day), secondsUTC: 8 * 3600)),
      account: "tester", shelves: under.office.shelves)
  }

  private func office(on day: String = "2026-07-10") -> Office { Self.office(under, on: day) }

  private func signature(
    _ day: String = "2026-07-09", name: String = "Dana Ferris"
  ) -> KeptPublication.Signature {
    KeptPublication.Signature(
      name: name, post: "Chief Executive", day: OfficeUnderTest.day(day))
  }

  private func refusal(_ body: () throws -> Void) -> SignOffRefusal? {
    do {
      try body()
    } catch OfficeRefusal.publishing(.signOff(let refusal)) {
      return refusal
    } catch {
      return nil
    }
    return nil
  }

  @Test func `what is prepared is kept to the letter, and published only once it is signed off`()
    throws
  {
    #expect(try office().publications(by: under.coordinator).isEmpty)
    #expect(try office().preparedFigures(by: under.coordinator) == [prepared])
    let signed = try office().signOffFigures(
      prepared.reference, signature(), by: under.coordinator)
    #expect(signed.tables == prepared.tables && signed.signature == signature())
    #expect(try office().publications(by: under.coordinator) == [signed])
    #expect(try office().preparedFigures(by: under.coordinator).isEmpty)
    #expect(try office().records.verify().holds)
  }

  @Test func `the one who prepared figures never signs them off, however the name is written`()
    throws
  {
    let look = try office().look()
    let name = try #require(
      look.picture.people.first { $0.id == prepared.preparation.by }?.name)
    for spelling in [name, name.uppercased(), "  \(name). ", prepared.preparation.by.rawValue] {
      #expect(
        refusal {
          _ = try office().signOffFigures(
            prepared.reference, signature(name: spelling), by: under.coordinator)
        } == .byPreparer(name: spelling))
    }
    var own = Preparing(reason: "Again")
    own.signature = signature("2026-07-10", name: name)
    #expect(
      refusal { _ = try office().prepareFigures(of: quarter, own, by: under.coordinator) }
        == .byPreparer(name: name))
    #expect(try office().preparedFigures(by: under.coordinator) == [prepared])
  }

  @Test func `nobody signs before there was anything to sign, nor on a day to come`() throws {
    #expect(
      refusal {
        _ = try office().signOffFigures(
          prepared.reference, signature("2026-07-07"), by: under.coordinator)
      }
        == .beforePrepared(
          OfficeUnderTest.day("2026-07-07"), prepared: OfficeUnderTest.day("2026-07-08")))
    #expect(throws: OfficeRefusal.self) {
      try office().signOffFigures(
        prepared.reference, signature("2026-07-11"), by: under.coordinator)
    }
    #expect(
      refusal {
        _ = try office().signOffFigures(
          prepared.reference, signature("2026-07-08"), by: under.coordinator)
      } == nil)
  }

  @Test func `a publication is signed off once, by its name, and never behind a later one`() throws
  {
    #expect(
      refusal {
        _ = try office().signOffFigures(
          Reference("PB-NONE"), signature(), by: under.coordinator)
      } == .unknown(Reference("PB-NONE"), waiting: [prepared.reference]))
    let later = try office().prepareFigures(of: quarter, by: under.coordinator)
    #expect(later.edition == 2 && later.reason == nil)
    #expect(
      refusal {
        _ = try office().signOffFigures(prepared.reference, signature(), by: under.coordinator)
      } == .laterPrepared(prepared.reference, later: later.reference))
    _ = try office().signOffFigures(
      later.reference, signature("2026-07-10"), by: under.coordinator)
    #expect(
      refusal {
        _ = try office().signOffFigures(
          later.reference, signature("2026-07-10", name: "Ann Other"), by: under.coordinator)
      }
        == .already(
          later.reference, name: "Dana Ferris", post: "Chief Executive",
          on: OfficeUnderTest.day("2026-07-10")))
  }

  @Test func `an embargo is kept to the minute, and figures count as known from when they are`()
    throws
  {
    let until = Instant(day: OfficeUnderTest.day("2026-08-03"), secondsUTC: 8 * 3600 + 1800)
    let kept = try office().prepareFigures(
      of: quarter, Preparing(embargo: until), by: under.coordinator)
    #expect(kept.publicFrom == OfficeUnderTest.day("2026-08-03"))
    #expect(try office().preparedFigures(by: under.coordinator).last?.embargo == until)
    let look = try office().look()
    let material = try PublicMaterial(
      quarter, earlier: try office().records.publications(), in: look, office: office())
    #expect(material.before.tables.count == prepared.tables.count + kept.tables.count)
  }

  @Test func `is for the office alone`() throws {
    for role in [Role.visitor, .chair, .commissioner] {
      #expect(throws: (any Error).self) {
        try office().signOffFigures(
          prepared.reference, signature(), by: OfficeUnderTest.desk(role))
      }
      #expect(throws: (any Error).self) {
        try office().preparedFigures(by: OfficeUnderTest.desk(role))
      }
    }
  }
}
