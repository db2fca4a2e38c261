import Findings
import RecordKeeping
import Scheme

/// A detention under the Terrorism Act that was visited and is over; one that was just told of.
enum TACTFixture {
  static let reference = Reference("TTEST1")
  static let visit = Reference("VTEST9")

  static let notice = TACTNotice(
    reference: reference, suite: SuiteCode("LEA"),
    receivedAt: Fixture.start.adding(seconds: -3600), toldBy: "Supt. Arden", theirs: "OP-4")

  static let open = TACTNotice(
    reference: Reference("TTEST2"), suite: SuiteCode("LEA"), receivedAt: Fixture.start,
    toldBy: "Insp. Hale")

  static let pair = [VisitorID("V01"), VisitorID("V02")]

  static func assignment(_ notice: Reference, on day: String) -> TACTAssignment {
    TACTAssignment(notice: notice, day: Fixture.day(day), visitors: pair)
  }

  static let made = TACTVisitMade(
    reference: visit, suite: SuiteCode("LEA"), day: Fixture.day("2026-04-06"), visitors: pair,
    report: "He asked for a doctor and was seen within the hour")

  static func sent(
    _ receiver: TACTDispatch.Receiver, of visit: Reference = visit
  ) -> TACTDispatch {
    TACTDispatch(visit: visit, to: receiver, day: Fixture.day("2026-04-07"))
  }

  static let recording = RecordingRequest(
    notice: reference, day: Fixture.day("2026-04-06"), answer: .refused, rank: .inspector,
    ground: "An arrest is still to be made")

  static let closing = TACTClosing(
    notice: reference, day: Fixture.day("2026-04-08"), reason: "Charged and moved")

  static let entries: [Entry] = [
    .tactNotice(notice), .tactAssignment(assignment(reference, on: "2026-04-06")),
    .tactVisit(made), .tactMade(reference, visit: visit), .tactDispatch(sent(.policingBody)),
    .tactRecording(recording), .tactClosing(closing),
    .tactNotice(open), .tactAssignment(assignment(open.reference, on: "2026-04-07")),
  ]

  /// The first of them as it must be read.
  static var detention: TACTDetention {
    var detention = TACTDetention(notice: notice)
    detention.assignments = [assignment(reference, on: "2026-04-06")]
    detention.visits = [TACTDetention.Visit(made: made, dispatches: [sent(.policingBody)])]
    detention.recordings = [recording]
    detention.closing = closing
    return detention
  }
}
