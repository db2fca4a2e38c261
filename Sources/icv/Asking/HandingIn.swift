import Findings
import SchemeOffice

/// The report goes in, and the draft goes.
extension RecordingAVisit {
  /// Hands the report in; false when the office found something to be put right first.
  func handIn(_ conversation: inout Conversation) throws -> Bool {
    talk.say()
    let draft = conversation.recording.draft
    switch place {
    case .office(let office, let desk, _):
      try draft.keep(.handIn)
      do {
        let told = try office.submit(conversation.recording.answersFile, by: desk)
        Receipt(told, of: conversation.recording, talk: talk).say()
      } catch OfficeRefusal.answersDoNotHold(let remarks) {
        for remark in remarks {
          let label = conversation.recording.stop(at: remark.path)?.label ?? remark.path
          talk.say("\(label) \(remark.message)")
        }
        talk.say("Please put that right. Nothing is lost.")
        guard let first = remarks.first else { return false }
        try conversation.askAll(from: first.path)
        return false
      }
    case .takeAway(let folder):
      let name = try folder.keep(conversation.recording.answersFile)
      Receipt.say(file: name, of: conversation.recording, talk: talk)
    }
    try draft.delete()
    return true
  }

  /// Whether the report went in just before the program ended: then only the draft is left over.
  func tellIfHandedIn(_ recording: Recording) throws -> Bool {
    guard case .office(let office, _, _) = place,
      let told = try office.handedIn(recording.draft.beginning.reference)
    else { return false }
    talk.say("This report had been handed in already.")
    Receipt(told, of: recording, talk: talk).say()
    try recording.draft.delete()
    return true
  }
}
