import Scheme
import SchemeOffice

/// Lets the person go on with a visit that was begun, begin another, or throw one away.
struct ChoosingADraft {
  let place: RecordingPlace
  let talk: Talk

  /// The draft to go on with, nil for a new visit.
  func choose(form: String?, window: String?) throws -> DraftFound? {
    while true {
      let drafts = try place.draftsToTakeUp().filter { draft in
        (form == nil || draft.beginning.form == form)
          && (window == nil || draft.beginning.window == window?.uppercased())
      }
      guard !drafts.isEmpty else { return nil }
      talk.say()
      let options =
        drafts.map { "Go on with \(describe($0))" } + ["Begin a new visit", "Throw one away"]
      let index = try talk.choose(
        drafts.count == 1
          ? "A visit was begun and not handed in." : "Visits were begun and not handed in.",
        from: options)
      if index < drafts.count { return drafts[index] }
      if index == drafts.count { return nil }
      try throwAway(drafts)
    }
  }

  private func throwAway(_ drafts: [DraftFound]) throws {
    let index = try talk.choose(
      "Throw away which?", from: drafts.map(describe) + ["None of these"])
    guard drafts.indices.contains(index) else { return }
    guard
      try talk.yesOrNo(
        "Throw away \(describe(drafts[index]))? It cannot be brought back. Type y or n.")
    else { return }
    try place.drafts.resume(drafts[index].beginning.reference).delete()
    talk.say("Thrown away.")
  }

  private func describe(_ draft: DraftFound) -> String {
    let began = LondonTime.wall(at: draft.beginning.at)
    let day = DayWords.text(began.day)
    let suite = draft.answer(at: "/data/visit/suite").map { " at \($0)" } ?? ""
    let count = draft.answered
    return "the visit\(suite) begun on \(day) at \(began.time), "
      + "\(count) answer\(count == 1 ? "" : "s"), \(draft.beginning.reference)"
  }
}
