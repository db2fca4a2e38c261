import Findings
import RecordKeeping
import Scheme

@testable import SchemeOffice

/// A practice scheme with three visitors trained for the Terrorism Act, and one who is not.
struct TACTUnderTest {
  let test: OfficeUnderTest
  var office: Office { test.office }
  var coordinator: Desk { test.coordinator }

  init() throws {
    test = try OfficeUnderTest()
    for id in ["V03", "V04"] {
      _ = try test.office.appoint(
        id,
        { id, _ in
          Visitor(
            id: id, name: "Visitor \(id)",
            appointment: Appointment(appointedOn: OfficeUnderTest.day("2024-04-01")),
            vettedUntil: OfficeUnderTest.day("2028-03-31"))
        }, by: test.coordinator)
    }
    for id in ["V01", "V02", "V03"] { try change(id) { $0.tactTrained = true } }
  }

  func change(_ id: String, _ alter: (inout Visitor) -> Void) throws {
    _ = try office.change(id, by: coordinator) { alter(&$0) }
  }

  /// The force's notice of the evening before.
  func notice(at moment: String = "2026-04-06T21:40:00Z", suite: String = "LEA") throws -> String {
    try office.receiveTACTNotice(
      at: suite, received: Instant(moment) ?? OfficeUnderTest.now, toldBy: "Insp. Hale",
      theirs: "OP-4", by: coordinator
    ).notice.reference.rawValue
  }

  func assign(
    _ notice: String, _ visitors: [String] = ["V01", "V02"], on day: String? = nil
  ) throws -> TACTDetention {
    try office.assignTACTVisit(
      notice, to: visitors, on: day.map(OfficeUnderTest.day), by: coordinator)
  }

  func visited(
    _ notice: String, on day: String = "2026-04-07", by names: [String] = [],
    desk: Desk? = nil, report: String = "Seen and well"
  ) throws -> TACTVisitRecorded {
    try office.recordTACTVisit(
      notice, on: OfficeUnderTest.day(day), by: names, report: report, desk: desk ?? coordinator)
  }

  /// A notice with an assignment and a visit.
  func visit() throws -> (notice: String, visit: String) {
    let notice = try notice()
    _ = try assign(notice)
    return (notice, try visited(notice).visit.made.reference.rawValue)
  }

  func send(
    _ visit: String, to receivers: [TACTDispatch.Receiver] = TACTDispatch.Receiver.allCases,
    on day: String? = nil
  ) throws {
    for receiver in receivers {
      _ = try office.sendTACTReport(
        of: visit, to: receiver, on: day.map(OfficeUnderTest.day), by: coordinator)
    }
  }

  func close(_ notice: String, reason: String? = nil) throws -> TACTDetention {
    try office.closeTACTDetention(notice, on: nil, reason: reason, by: coordinator)
  }

  /// The refusal with which something is met; nil where it is done, or refused otherwise.
  func refusal<Done>(_ act: () throws -> Done) -> TACTRefusal? {
    do {
      _ = try act()
      return nil
    } catch OfficeRefusal.tact(let refusal) {
      return refusal
    } catch { return nil }
  }
}
