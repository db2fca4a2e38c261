import Actions
import RecordKeeping
import Scheme
import Testing

@testable import SchemeOffice

@Suite struct `Matters brought in` {
  private let test: OfficeUnderTest

  init() throws { test = try OfficeUnderTest() }

  private func take(_ row: String) throws -> MattersImported {
    let headings =
      "called_before,suite,raised_on,found,theme,severity,sent_on,acknowledged_on,answered_on,"
      + "answer,reply_kind,promised_by\n"
    return try test.office.importMatters(
      Array((headings + row + "\n").utf8), by: test.coordinator)
  }

  private let answered =
    "2025/17,LEA,14/11/2025,A bell was silent.,CELL,2,17/11/2025,18/11/2025,01/12/2025,Ordered,"
    + "repair,31/01/2026"

  @Test func `keep their dates and their answer`() throws {
    let told = try take(answered)
    let action = try #require(told.taken.first?.action)
    let kept = try test.office.action(action.rawValue, by: test.coordinator).action
    #expect(kept.state == .answered && kept.concern.calledBefore == "2025/17")
    #expect(
      kept.events.map(\.day.description) == ["2025-11-17", "2025-11-18", "2025-12-01"])
    #expect(kept.promise?.description == "2026-01-31")
    #expect(kept.events.last?.note == "Ordered" && kept.events.last?.reply == .repair)
  }

  @Test func `one without an answer waits for the police`() throws {
    let told = try take("9,LEA,14/11/2025,A bell.,CELL,2,17/11/2025,,,,,")
    let action = try #require(told.taken.first?.action)
    #expect(try test.office.action(action.rawValue, by: test.coordinator).action.state == .open)
  }

  @Test func `the same matter comes in once`() throws {
    _ = try take(answered)
    let heads = try test.office.records.heads()
    #expect(try take(answered).standing == 1)
    #expect(try test.office.records.heads() == heads)
  }

  @Test func `a text that may name somebody is refused until it is read`() throws {
    let row = "8,LEA,14/11/2025,A man called Darren Smith fell.,CELL,2,17/11/2025,,,,,"
    #expect(throws: OfficeRefusal.self) { try take(row) }
  }
}
