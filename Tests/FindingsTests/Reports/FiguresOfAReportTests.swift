import Findings
import Scheme
import Testing

@Suite struct FiguresOfAReportTests {
  static let form = """
    form: small
    version: "1"
    title: Small
    choices:
      yes_no: {yes: Y, no: N}
      mode: {in_person: P, telephone: T}
      went: {made: M, abandoned: A}
      judged: {satisfactory: S, unsatisfactory: U}
      outcome:
        spoken: {label: Yes, figure: spoken_to}
        declined: {label: Declined, figure: declined}
        observed: {label: Observed, figure: observed_only}
        refused: {label: Refused, figure: unavailable_OTH}
    questions:
      - {name: suite, type: text, label: Suite, figure: suite}
      - {name: day, type: date, label: Day, figure: date}
      - {name: mode, type: select_one mode, label: Mode, figure: mode}
      - {name: went, type: select_one went, label: Went, figure: outcome}
      - {name: arrived, type: time, label: Arrived, figure: arrived}
      - {name: admitted, type: time, label: Admitted, figure: admitted}
      - {name: left, type: time, label: Left, figure: left}
      - {name: who, type: select_multiple yes_no, label: Who, figure: visitors}
      - {name: held, type: integer, label: Held, figure: in_custody}
      - {name: older, type: integer, label: Older, figure: children}
      - {name: younger, type: integer, label: Younger, figure: children}
      - {name: asleep, type: integer, label: Asleep, figure: unavailable_SLP}
      - name: detainee
        type: repeat
        label: Person
        questions:
          - {name: outcome, type: select_one outcome, label: Outcome}
      - {name: missing, type: calculate, calculation: "0", figure: not_recorded}
      - {name: good, type: select_one yes_no, label: Good, figure: positive}
      - {name: opcat, type: select_one yes_no, label: Opcat, figure: opcat}
      - {name: judged, type: select_one judged, label: Judged, figure: judgement}
    """

  private func row(
    _ answers: [String: String], form text: String = form,
    filing: ReportFiling = ReportFiling(reference: "V1")
  ) throws -> VisitRow {
    let form = try #require(FormReading.read(text: text, file: "small.yaml").definition)
    let paths = answers.map { ("/data/" + $0.key, $0.value) }
    return try FiguresOfAReport(form, answers: Dictionary(uniqueKeysWithValues: paths)).row(filing)
  }

  private let visit = ["suite": "LEA", "day": "2026-05-03", "mode": "in_person", "went": "made"]

  private func visit(_ more: [String: String]) -> [String: String] {
    visit.merging(more) { $1 }
  }

  @Test func `whoever was spoken to or declined was offered a visit`() throws {
    let row = try row(
      visit([
        "held": "6", "older": "1", "younger": "1", "asleep": "2", "missing": "0",
        "detainee[1]/outcome": "spoken", "detainee[2]/outcome": "declined",
        "detainee[3]/outcome": "observed", "detainee[10]/outcome": "refused",
      ]))
    #expect(row.counts[.inCustody] == 6)
    #expect(row.counts[.children] == 2)
    #expect(row.counts[.offered] == 2)
    #expect(row.counts[.spokenTo] == 1)
    #expect(row.counts[.declined] == 1)
    #expect(row.counts[.observedOnly] == 1)
    #expect(row.counts[.unavailableAsleep] == 2)
    #expect(row.counts[.unavailableOther] == 1)
    #expect(row.counts[.notRecorded] == 0)
  }

  @Test func `a column the form never asks for is not held, even where everybody is accounted for`()
    throws
  {
    let row = try row(visit(["held": "0"]))
    #expect(row.counts[.notOffered] == nil)
    #expect(row.counts[.spokenTo] == 0)
    #expect(row.counts[.offered] == 0)
  }

  @Test func `an abandoned visit holds no count of people`() throws {
    let row = try row(visit(["went": "abandoned"]))
    #expect(row.outcome == .abandoned)
    #expect(row.counts.isEmpty)
  }

  @Test func `a visit through midnight keeps its order and the day it began`() throws {
    let row = try row(
      visit([
        "day": "2026-10-24", "arrived": "23:30:00.000Z", "admitted": "23:41", "left": "01:10",
      ]))
    #expect(row.date == CalendarDay("2026-10-24"))
    #expect(row.arrived == Instant("2026-10-24T22:30:00.000Z"))
    #expect(row.admitted == Instant("2026-10-24T22:41:00.000Z"))
    // Clocks go back at 02:00 on the 25th: 01:10 occurs twice, and the first is meant.
    #expect(row.left == Instant("2026-10-25T00:10:00.000Z"))
  }

  @Test func `yes and no and unanswered stay apart`() throws {
    #expect(try row(visit(["good": "yes", "opcat": "no"])).positive == true)
    #expect(try row(visit(["good": "yes", "opcat": "no"])).opcat == false)
    #expect(try row(visit([:])).opcat == nil)
    #expect(try row(visit(["judged": "unsatisfactory"])).judgement == .unsatisfactory)
  }

  @Test func `visitors are counted from the names ticked, else from the filing`() throws {
    #expect(try row(visit(["who": "yes no"])).visitors == 2)
    let filing = ReportFiling(reference: "V1", visitors: 3)
    #expect(try row(visit([:]), filing: filing).visitors == 3)
  }

  @Test func `a report without suite, day, mode or outcome is refused`() throws {
    func without(_ name: String) throws -> VisitRow {
      try row(visit.filter { $0.key != name })
    }
    #expect(throws: FiguresRefusal.noSuite) { try without("suite") }
    #expect(throws: FiguresRefusal.noDate) { try without("day") }
    #expect(throws: FiguresRefusal.noMode) { try without("mode") }
    #expect(throws: FiguresRefusal.noOutcome) { try without("went") }
  }

  @Test func `an answer its column cannot hold is refused with its place`() throws {
    #expect(
      throws: FiguresRefusal.notAnAnswer(
        path: "/data/held", value: "many", column: "in_custody")
    ) { try row(visit(["held": "many"])) }
  }

  @Test func `a form with no tags takes what the filing knows and is a visit made in person`()
    throws
  {
    let plain = """
      form: plain
      version: "1"
      title: Plain
      questions:
        - {name: a, type: text, label: A}
      """
    let day = try #require(CalendarDay("2026-05-03"))
    let row = try row(
      ["a": "x"], form: plain, filing: ReportFiling(reference: "V9", suite: "NUN", date: day))
    #expect(row.suite == "NUN")
    #expect(row.date == day)
    #expect(row.mode == .inPerson)
    #expect(row.outcome == .made)
    #expect(row.counts.isEmpty)
  }
}
