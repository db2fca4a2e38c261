import Findings
import Scheme

extension Entry {
  /// The row of an entry about somebody held under the Terrorism Act; nil of any other.
  ///
  /// What is sealed in the office's chain stands among the office's personal details: a seal of a
  /// notice in the record would move its head before a visit is made.
  func tactRow(_ seals: inout Sealing) -> KeptRow? {
    func sealed(_ text: String?, _ notice: Reference, _ field: String) -> KeptValue {
      seals.seal(text, .personDetail, holder: TACTNotice.holder(notice), field: field)
    }
    switch self {
    case .tactVisit(let visit):
      return KeptRow(
        .tactVisit, visit.reference, visit.suite, visit.day, Entry.list(visit.visitors),
        seals.seal(
          visit.report, .freeText, holder: visit.reference.rawValue, field: "tact report"))
    case .tactDispatch(let sent): return KeptRow(.tactDispatch, sent.visit, sent.to, sent.day)
    case .tactNotice(let notice):
      return KeptRow(
        .tactNotice, notice.reference, notice.suite, notice.receivedAt,
        sealed(notice.toldBy, notice.reference, "told by"),
        sealed(notice.theirs, notice.reference, "their reference"))
    case .tactAssignment(let told):
      return KeptRow(.tactAssignment, told.notice, told.day, Entry.list(told.visitors))
    case .tactMade(let notice, let visit): return KeptRow(.tactMade, notice, visit)
    case .tactRecording(let asked):
      return KeptRow(
        .tactRecording, asked.notice, asked.day, asked.answer, asked.rank,
        sealed(asked.ground, asked.notice, "ground"))
    case .tactClosing(let closing):
      return KeptRow(
        .tactClosing, closing.notice, closing.day,
        sealed(closing.reason, closing.notice, "reason"))
    default: return nil
    }
  }
}

extension TACTNotice {
  /// Under which name the details of a notice stand; no person has such an id.
  static func holder(_ notice: Reference) -> String { "tact:\(notice)" }
}
