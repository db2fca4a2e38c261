import CodeBoard
import Findings
import RecordKeeping
import Scheme
import Testing

@testable import SchemeOffice

@Suite struct `The board of the Code` {
  private let under: OfficeUnderTest

  init() throws { under = try OfficeUnderTest() }

  /// The same office on a later day, at nine in the morning.
  private func office(on day: String) -> Office {
    Office(
      records: under.office.records,
      clock: .set(to: Instant(day: OfficeUnderTest.day(day), secondsUTC: 8 * 3600)),
      account: "tester", shelves: under.office.shelves)
  }

  private func line(_ code: String, on day: String = "2026-04-20") throws -> BoardLine {
    let seen = try office(on: day).codeBoard(by: under.coordinator)
    return try #require(seen.board[RequirementCode(rawValue: code)])
  }

  @Test func `every question a requirement rests on stands in the form that is shipped`() throws {
    let resting = Requirement.all.filter { if case .form = $0.proof { true } else { false } }
    #expect(resting.count >= 12)
    for requirement in resting {
      let line = try line(requirement.code.rawValue)
      #expect(line.standing == .met, "\(requirement.code): \(line.shownBy)")
      #expect(line.shownBy.contains("visit-report 2026.1"))
    }
  }

  @Test func `every number that a shipped form is tagged with is a requirement`() throws {
    let shelves = under.office.shelves
    for name in try shelves.formNames() {
      for version in try shelves.versions(ofForm: name) {
        let (text, file) = try shelves.form(name, version: version)
        let form = try #require(FormReading.read(text: text, file: file).definition)
        for (path, question) in form.everyQuestion {
          for code in question.tags.code {
            #expect(
              Requirement.of(RequirementCode(rawValue: code)) != nil, "\(file) \(path) \(code)")
          }
        }
      }
    }
  }

  @Test func `the counts are those of weeks that are over, and of no other`() throws {
    _ = try under.addReport()
    // Monday 6 April 2026 lies in the week of the seventh, and is over on the thirteenth.
    let before = try office(on: "2026-04-07").codeBoard(by: under.coordinator).board.facts
    #expect(before.days.upperBound == OfficeUnderTest.day("2026-04-05"))
    #expect(before.visits.made == 0 && before.people.went == 0)
    let after = try office(on: "2026-04-13").codeBoard(by: under.coordinator).board.facts
    #expect(after.visits.made == 1 && after.visits.inPerson == 1 && after.visits.alone == 0)
    #expect(after.people.went == 1 && after.people.wentUnvetted == 0)
    #expect(after.people.wentWithoutMemorandum == 1)
    #expect(after.visits.inPersonTimed == 0 && after.visits.illTreatmentUnanswered == 1)
    #expect(after.matters.raised == 1 && after.matters.untimed == 1)
  }

  @Test func `a week without a visit is uncovered at each suite`() throws {
    _ = try under.addReport()
    let days = OfficeUnderTest.day("2026-04-06")...OfficeUnderTest.day("2026-04-19")
    let facts = try office(on: "2026-04-20").codeBoard(days, by: under.coordinator).board.facts
    // Two suites over two weeks, of which one was visited once.
    #expect(facts.visits.weeks == 4 && facts.visits.weeksUncovered == 3)
  }

  @Test func `a fact put on record closes the gap that its absence was`() throws {
    _ = try under.addReport()
    #expect(try line("C15").standing == .gap)
    _ = try under.office.record(
      .memorandum, about: "V01", on: OfficeUnderTest.day("2024-04-02"), note: nil,
      by: under.coordinator)
    #expect(try line("C15").standing == .met)
  }

  @Test func `a restricted concern is in no count`() throws {
    _ = try under.addReport(restricted: true)
    let facts = try office(on: "2026-04-20").codeBoard(by: under.coordinator).board.facts
    #expect(facts.matters == MatterFacts())
  }

  @Test func `days of which no week is over are refused`() {
    let days = OfficeUnderTest.day("2026-04-20")...OfficeUnderTest.day("2026-04-30")
    do {
      _ = try office(on: "2026-04-20").codeBoard(days, by: under.coordinator)
      Issue.record("the board told of a week to come")
    } catch OfficeRefusal.periodNotOver(let refused, let over) {
      #expect(refused == days && over == OfficeUnderTest.day("2026-04-27"))
    } catch {
      Issue.record("\(error)")
    }
  }

  @Test(arguments: Role.allCases)
  func `the board is read by the office, the chair and the Commissioner`(role: Role) {
    let mayRead = [.coordinator, .deputy, .chair, .commissioner].contains(role)
    do {
      _ = try under.office.codeBoard(by: OfficeUnderTest.desk(role))
      #expect(mayRead)
    } catch {
      #expect(!mayRead, "\(role): \(error)")
    }
  }
}
