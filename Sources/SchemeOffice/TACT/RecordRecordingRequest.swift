public import Findings
import RecordKeeping
public import Scheme

extension Office {
  /// Records that visitors asked for recordings of interviews, and what police answered.
  ///
  /// Where anything was kept back, the rank of the officer and the ground belong to it.
  public func recordRecordingRequest(
    _ text: String, on day: CalendarDay?, answer: RecordingRequest.Answer,
    rank: RecordingRequest.Rank?, ground: String?, by desk: Desk
  ) throws -> TACTDetention {
    try perform(.recordRecordingRequest, by: desk, home: .office) { look in
      var detention = try keptDetention(text)
      let notice = detention.notice
      let day = try look.done(on: day)
      guard day >= notice.day else {
        throw OfficeRefusal.tact(.beforeNotice(day, told: notice.day))
      }
      let words = ground.flatMap(\.unlessBlank)
      guard !answer.needsGround || (rank != nil && words != nil) else {
        throw OfficeRefusal.tact(.groundMissing(answer))
      }
      let request = RecordingRequest(
        notice: notice.reference, day: day, answer: answer, rank: rank, ground: words)
      detention.recordings.append(request)
      return Decision(detention, about: notice.reference.rawValue, [.tactRecording(request)])
    }
  }
}
