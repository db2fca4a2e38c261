import Findings
import Scheme
import SchemeOffice

/// What a visitor is told when a report has gone in.
struct Receipt {
  let told: SubmittedVisit
  let recording: Recording
  let talk: Talk

  /// The receipt of a report as it was recorded.
  init(_ told: SubmittedVisit, of recording: Recording, talk: Talk) {
    self.told = told
    self.recording = recording
    self.talk = talk
  }

  func say() {
    if recording.material.isPractice { talk.say("PRACTICE.") }
    let name = recording.material.suites.first { $0.id == told.suite.rawValue }?.name
    talk.say("The report is handed in. Its reference is \(told.reference).")
    talk.say("Suite: \(name ?? told.suite.rawValue).")
    if told.concerns.isEmpty { talk.say("No concerns were raised.") }
    if told.settled > 0 { talk.say("Put right before you left: \(told.settled).") }
    sayAsked()
    let apart = told.concerns.count - told.settled - told.actions.count
    if apart > 0 {
      talk.say("Not asked of the police at the suite, but seen by the scheme: \(apart).")
    }
    if !told.withheld.isEmpty {
      talk.say("Waiting until the office has read it: \(told.withheld.count).")
      for path in told.withheld {
        talk.say(recording.stop(at: path)?.label ?? path, indent: 2)
      }
    }
    if !told.checked.isEmpty { talk.say("Earlier matters looked at: \(told.checked.count).") }
    Receipt.thank(talk)
  }

  private func sayAsked() {
    guard !told.actions.isEmpty else { return }
    talk.say("The police will be asked to act on \(told.actions.count):")
    for action in told.actions { talk.say(action.rawValue, indent: 2) }
    talk.say("See what becomes of them with: icv action list")
  }

  /// What is told in a take-away folder, where the report has not reached the office.
  static func say(file: String, of recording: Recording, talk: Talk) {
    if recording.material.isPractice { talk.say("PRACTICE.") }
    talk.say("The report is finished. Its reference is \(recording.draft.beginning.reference).")
    talk.say("It stands in one file, here in this folder: \(file)")
    talk.say("It is not handed in yet. Bring or send that file to the office.")
    thank(talk)
  }

  private static func thank(_ talk: Talk) {
    talk.say("Thank you for visiting.")
  }
}
