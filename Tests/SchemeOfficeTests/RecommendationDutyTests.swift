import Actions
import Findings
import RecordKeeping
import Scheme
import Testing

@testable import SchemeOffice

@Suite struct `Following what inspectors asked for` {
  let desk = Desk(person: "P01")

  /// 3 causes of concern and 22 areas for improvement, as in 2022, with every text made up.
  static let table =
    "inspection,published_on,kind,number,text,theme\n"
    + (1...25).map { number in
      let kind = number <= 3 ? "cause of concern" : "area for improvement"
      return "A made-up inspection,2022-02-09,\(kind),\(number),Made-up text \(number).,CELL\n"
    }.joined()

  private func imported() throws -> (OfficeUnderTest, [Recommendation]) {
    let test = try OfficeUnderTest()
    return (test, try test.office.importRecommendations(Array(Self.table.utf8), by: desk).added)
  }

  @Test func `3 causes of concern and 22 areas for improvement are taken in once`() throws {
    let (test, added) = try imported()
    #expect(added.count { $0.kind == .causeOfConcern } == 3 && added.count == 25)
    #expect(added.allSatisfy { $0.topic == "EPC4/4/physical-environment" })
    let again = try test.office.importRecommendations(Array(Self.table.utf8), by: desk)
    #expect(again.added.isEmpty && again.known == 25)
    #expect(try test.office.recommendations(open: true, by: desk).histories.count == 25)
    #expect(try test.office.brief("LEA", by: desk).brief.recommendations.count == 2)
    #expect(try test.office.records.verify().holds)
  }

  @Test func `a faulty row stops all of them`() throws {
    let test = try OfficeUnderTest()
    let table = Self.table + "A made-up inspection,2022-02-09,worry,26,Text.,CELL\n"
    #expect(throws: OfficeRefusal.self) {
      _ = try test.office.importRecommendations(Array(table.utf8), by: desk)
    }
    #expect(try test.office.records.recommendations().isEmpty)
  }

  @Test func `a reply is recorded for every recommendation of the report at once`() throws {
    let (test, added) = try imported()
    let day = OfficeUnderTest.day("2022-03-30")
    let changed = try test.office.follow(
      .reply, added[4].reference.rawValue, on: day, all: true, by: desk)
    #expect(changed.count == 25 && changed.allSatisfy { $0.repliedOn == day })
    #expect(throws: OfficeRefusal.self) {
      _ = try test.office.follow(.reply, added[0].reference.rawValue, by: desk)
    }
  }

  @Test func `the plan is the force's, entered as told; the review is the office's`() throws {
    let (test, added) = try imported()
    let name = added[0].reference.rawValue
    #expect(throws: OfficeRefusal.self) {
      _ = try test.office.follow(.plan, name, note: "Screens", by: desk)
    }
    let told = OfficeUnderTest.told("Chief Inspector Hale", on: "2026-04-02")
    let planned = try test.office.follow(
      .plan, name, note: "Screens", until: OfficeUnderTest.day("2026-12-31"), by: told)
    #expect(planned.first?.plan?.day == OfficeUnderTest.day("2026-04-02"))
    let reviewed = try test.office.follow(.review, name, note: "Half done", by: desk)
    #expect(reviewed.first?.events.map(\.deed) == [.plan, .review])
    let found = try test.office.follow(.found(.achieved), name, by: desk)
    #expect(found.first?.isOpen == false)
    #expect(try test.office.recommendations(open: true, by: desk).histories.count == 24)
  }

  @Test func `a day that has not come and an unknown name are refused`() throws {
    let (test, added) = try imported()
    let name = added[0].reference.rawValue
    #expect(throws: OfficeRefusal.self) {
      _ = try test.office.follow(
        .reply, name, on: OfficeUnderTest.day("2026-04-08"), by: desk)
    }
    #expect(throws: OfficeRefusal.self) {
      _ = try test.office.follow(.reply, "I-NONE", by: desk)
    }
  }

  @Test func `what visitors already knew is told from concerns before publication`() throws {
    let test = try OfficeUnderTest()
    try test.found("OLD", on: "2022-01-10", words: "Bell.")
    try test.found("NEW", on: "2022-02-09", words: "Bell.")
    let added = try test.office.importRecommendations(Array(Self.table.utf8), by: desk).added
    let known = try test.office.known(before: added[0].reference.rawValue, by: desk)
    #expect(known.concerns.map(\.reference) == [Reference("C-OLD")])
    #expect(throws: OfficeRefusal.self) {
      _ = try test.office.known(
        before: added[0].reference.rawValue, by: OfficeUnderTest.desk(.visitor))
    }
  }
}
