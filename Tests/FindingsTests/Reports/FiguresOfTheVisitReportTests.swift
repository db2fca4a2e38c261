import Findings
import Foundation
import Scheme
import Testing

/// The form that schemes use, reduced as they will reduce it.
@Suite struct FiguresOfTheVisitReportTests {
  private func row(_ answers: [String: String]) throws -> VisitRow {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
    let file = root.appending(path: "forms/visit-report/2026.1.yaml").standardized
    let text = try String(contentsOf: file, encoding: .utf8)
    let form = try #require(FormReading.read(text: text, file: file.lastPathComponent).definition)
    let placed = answers.map { ("/data/" + $0.key, $0.value) }
    return try FiguresOfAReport(form, answers: Dictionary(uniqueKeysWithValues: placed))
      .row(ReportFiling(reference: "V1"))
  }

  private let start = [
    "visit/suite": "LEA", "visit/visit_date": "2026-05-03", "visit/mode": "in_person",
    "visit/visitors": "v1 v2", "visit/visit_outcome": "made", "door/arrived": "14:02:00.000Z",
    "door/admitted": "14:06:00.000Z", "closing/good": "yes", "closing/opcat": "no",
    "closing/judgement": "satisfactory", "closing/left": "15:20:00.000Z",
  ]

  @Test func `blocks and counts by reason make one row that reconciles`() throws {
    let row = try row(
      start.merging([
        "numbers/in_custody": "8", "numbers/older_children": "1", "numbers/younger_children": "0",
        "numbers/people": "3", "numbers/rest_asleep": "2", "numbers/rest_declined": "1",
        "numbers/rest_known": "1", "detainee[1]/outcome": "spoken",
        "detainee[2]/outcome": "observed", "detainee[3]/outcome": "refused",
        "tally/not_listed": "1",
      ]) { $1 })
    #expect(row.visitors == 2)
    #expect(row.counts[.inCustody] == 8)
    #expect(row.counts[.children] == 1)
    #expect(row.counts[.offered] == 2)
    #expect(row.counts[.spokenTo] == 1)
    #expect(row.counts[.declined] == 1)
    #expect(row.counts[.observedOnly] == 1)
    #expect(row.counts[.unavailableAsleep] == 2)
    #expect(row.counts[.unavailableOther] == 2)
    #expect(row.counts[.notRecorded] == 1)
    #expect(row.counts[.notOffered] == 0)
    let others = VisitCount.allCases.filter {
      ![.inCustody, .children, .offered].contains($0)
    }
    #expect(others.compactMap { row.counts[$0] }.reduce(0, +) == 8)
    #expect(row.positive == true)
    #expect(row.opcat == false)
    #expect(row.judgement == .satisfactory)
    #expect(row.admitted == Instant("2026-05-03T13:06:00.000Z"))
  }

  @Test func `every column that a return sums is held, even with nobody in the cells`() throws {
    let row = try row(start.merging(["numbers/in_custody": "0"]) { $1 })
    for column in VisitCount.allCases { #expect(row.counts[column] == 0, "\(column.rawValue)") }
  }

  @Test func `a visit abandoned at the door has its reason and no counts`() throws {
    let row = try row(
      start.merging([
        "visit/visit_outcome": "abandoned", "abandoned/abandoned_reason": "waited",
      ]) { $1 })
    #expect(row.outcome == .abandoned)
    #expect(row.reason == "waited")
    #expect(row.counts.isEmpty)
  }
}
