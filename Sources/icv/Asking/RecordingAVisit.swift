import Findings
import Scheme
import SchemeOffice

/// Records a visit from the first question to the receipt.
struct RecordingAVisit {
  let place: RecordingPlace
  let clock: OfficeClock
  let talk: Talk

  /// Takes up a draft or begins one, asks, and hands in what was recorded.
  func run(form: String?, window: String?) throws {
    let draft = try ChoosingADraft(place: place, talk: talk).choose(form: form, window: window)
    var recording = try open(draft, form: form, window: window)
    let reference = recording.draft.beginning.reference
    if draft != nil, recording.wasHandedIn, try tellIfHandedIn(recording) { return }
    greet(recording, isNew: draft == nil)
    if draft == nil {
      try recording.answerKnown()
      sayKnown(recording)
    }
    var conversation = Conversation(recording, talk: talk, clock: clock)
    do {
      if draft == nil {
        talk.say("What is asked about:")
      } else {
        talk.say("Where it stands:")
      }
      conversation.saySections()
      var isHandedIn = false
      while !isHandedIn {
        try conversation.complete()
        try conversation.handOver()
        isHandedIn = try handIn(&conversation)
      }
    } catch Leaving.stopped {
      talk.say()
      talk.say("Stopped. Everything you answered is kept, as draft \(reference).")
      talk.say("To go on: icv visit record")
    }
  }

  private func open(_ found: DraftFound?, form: String?, window: String?) throws -> Recording {
    let now = clock.now()
    guard let found else {
      let material = try place.material(form: form, version: nil, window: window)
      return Recording(material, draft: try place.begin(material, at: now), at: now)
    }
    let beginning = found.beginning
    let material = try place.material(
      form: beginning.form, version: beginning.version, window: beginning.window)
    let draft = try place.drafts.resume(beginning.reference)
    if material.form.digest != beginning.formDigest {
      talk.say("The form was changed since this visit was begun: what no longer fits is asked.")
    }
    return Recording(material, draft: draft, at: now)
  }

  private func greet(_ recording: Recording, isNew: Bool) {
    let material = recording.material
    talk.say()
    if material.isPractice { talk.say("PRACTICE: nothing recorded here is a real visit.") }
    talk.say("\(material.form.definition.title.first), \(material.scheme).")
    if isNew, let guidance = material.form.definition.guidance { talk.say(guidance.first) }
    if !isNew {
      let count = recording.form.values.count
      talk.say(
        "Going on with \(recording.draft.beginning.reference): \(count) answers are kept. The "
          + "next question is the first that has none.")
    }
    talk.say()
    talk.say(
      "Each answer is kept before the next question appears. Besides an answer you can type "
        + "back, skip, change, left or stop at any time, and ? for help.")
    talk.say()
  }

  private func sayKnown(_ recording: Recording) {
    let known = recording.material.known.compactMap { known in
      recording.stop(at: known.path).map { "\($0.label ?? "") \(recording.words(of: $0))" }
    }
    guard !known.isEmpty else { return }
    talk.say("Known already: \(known.joined(separator: ". ")). Type change if that is wrong.")
    talk.say()
  }
}
