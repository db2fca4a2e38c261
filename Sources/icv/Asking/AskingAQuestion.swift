import Findings
import Scheme
import SchemeOffice

/// One question: shown, answered, read back.
extension Conversation {
  mutating func askQuestion(_ stop: FormPrompt) throws -> Move {
    show(stop)
    let isWords = stop.question.kind == .text
    while true {
      let line = try talk.listen()
      if let command = TypedCommand(line, amongWords: isWords) {
        if let move = try obey(command, at: stop) { return move }
        continue
      }
      if line.isEmpty {
        if let move = try takeNothing(at: stop) { return move }
        continue
      }
      switch Understood.read(line, for: stop, now: now) {
      case .not(let why): talk.say(why)
      case .answer(let value, let said):
        if let move = try take(value, said: said, typed: line, at: stop) { return move }
      }
    }
  }

  /// Shows the question, its hint, its choices, how to answer, and the answer it has.
  func show(_ stop: FormPrompt) {
    talk.say()
    talk.say(stop.label ?? stop.question.name)
    if let hint = stop.hint { talk.say(hint) }
    if stop.question.kind.list != nil, !TypedChoice.isYesOrNo(stop.choices) {
      for (index, choice) in stop.choices.enumerated() {
        talk.say(choice.label, numbered: index + 1)
      }
    }
    talk.say("(" + Understood.howTo(stop) + ")")
    let answer = recording.words(of: stop)
    if !answer.isEmpty { talk.say("Now: \(answer). Press Enter to keep that.") }
  }

  /// Enter alone: the answer stays, or there is none to give.
  private mutating func takeNothing(at stop: FormPrompt) throws -> Move? {
    if !stop.value.isEmpty { return .onward }
    guard stop.isRequired else { return follow(.pass(path: stop.path)) }
    let message = stop.question.requiredMessage?.first ?? "This needs an answer."
    talk.say("\(message) \(Understood.howTo(stop)) Or type skip to leave it for later.")
    return nil
  }

  /// Tries an answer; nil when it was refused and is asked again.
  private mutating func take(
    _ value: String, said: String, typed: String, at stop: FormPrompt
  ) throws -> Move? {
    var (value, said, typed) = (value, said, typed)
    if stop.question.kind == .text, stop.question.name != "custody_number" {
      guard let words = try screened(value, at: stop) else { return nil }
      (value, said, typed) = (words, words, words)
    }
    let before = recording.form.tellNow
    do {
      let outcome = try recording.answer(stop.path, with: value, typed: typed)
      guard outcome == .accepted else {
        talk.say("\(outcome.message ?? refusal(outcome)) \(Understood.howTo(stop))")
        return nil
      }
    } catch {
      talk.say(KeepingWords.text(error))
      return nil
    }
    talk.say(stop.question.kind == .text ? "Kept." : "Kept: \(said)")
    let new = recording.form.tellNow.filter { now in
      !before.contains { $0.path == now.path && $0.text == now.text }
    }
    for tell in new where tell.toldAt.isEmpty { try tellNow(tell) }
    return .onward
  }

  private func refusal(_ outcome: AnswerOutcome) -> String {
    switch outcome {
    case .notRelevant: "This is no longer asked, as the other answers stand."
    case .notAChoice: "That is not among the choices."
    case .readOnly: "This cannot be changed."
    default: "That answer does not fit here."
    }
  }
}
