import Findings
import Scheme
import SchemeOffice

/// The end of a recording: what was left for later, the answers looked through, agreement.
extension Conversation {
  /// Goes on until every question is answered, looked through and agreed to.
  mutating func complete() throws {
    var start: String?
    while true {
      try askAll(from: start)
      start = nil
      if try takeUpLater() { continue }
      guard try checkAnswers() else { continue }
      guard try agree() else { continue }
      guard let failure = recording.firstFailure() else { return }
      talk.say()
      talk.say("One answer does not hold. " + (failure.outcome.message ?? "It is needed."))
      start = failure.path
    }
  }

  /// Asks again what was left for later; false where nothing was.
  private mutating func takeUpLater() throws -> Bool {
    let later = recording.marks.later.intersection(recording.stops.map(\.path))
    guard !later.isEmpty else { return false }
    talk.say()
    talk.say(
      "All the rest is answered. You left \(later.count) for later. Press Enter to answer "
        + "\(later.count == 1 ? "it" : "them") now, or type stop and come back another time.")
    _ = try talk.listen()
    _ = follow(.takeUpLater)
    return true
  }

  /// Shows the answers section by section; false when a change has opened more questions.
  private mutating func checkAnswers() throws -> Bool {
    talk.say()
    talk.say("Please check your answers.")
    var index = 0
    while index < recording.sections.count {
      let sections = recording.sections
      show(sections[index], index + 1, of: sections.count)
      let line = try talk.listen()
      let questions = sections[index].questions
      if line.isEmpty {
        index += 1
      } else if TypedWords.truth(line) == true {
        index += 1
      } else if TypedCommand(line, amongWords: true) == .back {
        index = max(0, index - 1)
      } else if let number = Int(line), questions.indices.contains(number - 1) {
        try change(questions[number - 1])
        if recording.pending() != nil { return false }
      } else {
        talk.say("Press Enter to go on, type a number to change an answer, or back.")
      }
    }
    return true
  }

  private mutating func change(_ question: FormPrompt) throws {
    let move = try ask(question)
    if case .to(let path) = move, let stop = recording.stop(at: path) { _ = try ask(stop) }
  }

  private func show(_ section: FormSection, _ number: Int, of count: Int) {
    talk.say()
    talk.say("\(number) of \(count): \(section.label)")
    for (index, question) in section.questions.enumerated() {
      let answer = recording.words(of: question)
      let label = question.label ?? question.question.name
      talk.say("\(label) \(answer.isEmpty ? "(no answer)" : answer)", numbered: index + 1)
    }
    talk.say("(Press Enter if these are right, or type a number to change one.)")
  }

  /// Has each agreement ticked; false when the person went elsewhere instead.
  private mutating func agree() throws -> Bool {
    for stop in recording.agreements where stop.value.isEmpty {
      guard try ask(stop) == .onward else { return false }
      if recording.pending() != nil { return false }
    }
    return !recording.agreements.contains { $0.value.isEmpty && $0.isRequired }
  }
}
