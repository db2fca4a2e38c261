import Findings
import RecordKeeping
import Scheme
import Testing

@testable import SchemeOffice

@Suite struct `Whom the office sends to somebody held under the Terrorism Act` {
  private let under: TACTUnderTest
  private let notice: String
  private static let today = OfficeUnderTest.day("2026-04-07")

  init() throws {
    under = try TACTUnderTest()
    notice = try under.notice()
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let bar: CallOutBar
    let change: @Sendable (inout Visitor) -> Void
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "not trained", bar: .notTrained) { $0.tactTrained = false },
    Case(name: "suspended", bar: .notInService) { $0.standing = .suspended(from: today) },
    Case(name: "never vetted", bar: .neverVetted) { $0.vettedUntil = nil },
    Case(name: "vetting ended", bar: .vettingEnded(today.adding(days: -1))) {
      $0.vettedUntil = today.adding(days: -1)
    },
    Case(name: "conflict", bar: .conflict(SuiteCode("LEA"))) {
      $0.conflicts = [SuiteCode("LEA")]
    },
  ]

  @Test(arguments: cases)
  func `is refused for the one thing that is missing, and those who could go are named`(
    _ one: Case
  ) throws {
    try under.change("V02") { one.change(&$0) }
    let refusal = under.refusal { try under.assign(notice) }
    #expect(
      refusal
        == .mayNotGo(
          [BarredVisitor(visitor: VisitorID("V02"), bars: [one.bar])], day: Self.today,
          couldGo: [VisitorID("V01"), VisitorID("V03")]))
    #expect(try under.office.records.tactDetentions().first?.assignments.isEmpty == true)
    _ = try under.assign(notice, ["V01", "V03"])
  }

  @Test func `is judged on the day they go, not on the day they are sent`() throws {
    let ends = OfficeUnderTest.day("2026-04-08")
    try under.change("V02") { $0.vettedUntil = ends }
    _ = try under.assign(notice, on: "2026-04-08")
    #expect(under.refusal { try under.assign(notice, on: "2026-04-09") } != nil)
  }

  @Test func `was trained by then`() throws {
    _ = try under.office.record(
      .tactTraining, about: "V01", on: OfficeUnderTest.day("2026-04-07"), note: nil,
      by: under.coordinator)
    #expect(under.refusal { try under.assign(notice, on: "2026-04-06") } != nil)
    _ = try under.assign(notice, on: "2026-04-07")
  }

  @Test func `is never one alone, nor one twice, nor two who are kept apart`() throws {
    #expect(throws: OfficeRefusal.self) { try under.assign(notice, ["V01"]) }
    #expect(throws: OfficeRefusal.self) { try under.assign(notice, ["V01", "v01"]) }
    try under.change("V02") { $0.keepApart = [VisitorID("V01")] }
    #expect(
      under.refusal { try under.assign(notice) }
        == .keptApart(VisitorID("V01"), VisitorID("V02")))
  }

  @Test func `goes from the notice on, and not once the detention is over`() throws {
    let told = OfficeUnderTest.day("2026-04-06")
    #expect(
      under.refusal { try under.assign(notice, on: "2026-04-05") }
        == .beforeNotice(told.adding(days: -1), told: told))
    _ = try under.close(notice, reason: "Released at once")
    #expect(
      under.refusal { try under.assign(notice) }
        == .closed(Reference(notice), since: Self.today))
  }

  @Test func `needs a notice that is there`() {
    #expect(under.refusal { try under.assign("T-NONE") } == .unknownDetention("T-NONE"))
  }
}
