import Findings
import SchemeOffice

/// The words that are not answers.
extension Conversation {
  /// Does what a word asks; nil when the same question is asked again.
  mutating func obey(_ command: TypedCommand, at stop: FormPrompt) throws -> Move? {
    switch command {
    case .back: return .back
    case .skip:
      guard stop.value.isEmpty else { return .onward }
      talk.say("Left for later.")
      return follow(.leave(path: stop.path))
    case .help: help(stop)
    case .left: sayLeft()
    case .sections: saySections()
    case .clear: return try clear(stop)
    case .jump(let wanted): return try jump(wanted)
    case .change(let wanted): return try change(wanted, near: stop)
    case .add: return try add()
    case .delete: return try delete()
    }
    talk.say()
    talk.say(stop.label ?? "")
    return nil
  }

  private func help(_ stop: FormPrompt) {
    if let more = stop.guidanceHint ?? stop.hint { talk.say(more) }
    if stop.event == .question { talk.say(Understood.howTo(stop)) }
    talk.say("Instead of an answer you can type:")
    for (word, does) in TypedCommand.words { talk.say("\(word): \(does)", indent: 2) }
  }

  func saySections() {
    for (index, section) in recording.sections.enumerated() {
      talk.say("\(section.label): \(section.state)", numbered: index + 1)
    }
    talk.say("More sections may open as you answer.")
  }

  func sayLeft() {
    let left = recording.sections.filter { $0.left > 0 || $0.later > 0 }
    guard !left.isEmpty else { return talk.say("Nothing is left to answer.") }
    for section in left {
      talk.say("\(section.label): \(section.state)")
      for question in section.questions where recording.marks.later.contains(question.path) {
        talk.say("Left for later: \(question.label ?? "")", indent: 2)
      }
    }
  }

  private mutating func clear(_ stop: FormPrompt) throws -> Move? {
    guard stop.event == .question, !stop.value.isEmpty else {
      talk.say("There is no answer to take away.")
      return nil
    }
    guard !stop.isRequired else {
      talk.say("This needs an answer. Type another one instead.")
      return nil
    }
    do {
      _ = try recording.answer(stop.path, with: "", typed: "clear")
    } catch {
      talk.say(KeepingWords.text(error))
      return nil
    }
    talk.say("Taken away.")
    return follow(.pass(path: stop.path))
  }

  /// Goes to a section by its number, or to a section or question by its words.
  private func jump(_ wanted: String) throws -> Move? {
    var wanted = wanted
    if wanted.isEmpty {
      saySections()
      talk.say("Which? Type its number, or a word of a question.")
      wanted = try talk.listen().lowercased()
    }
    let sections = recording.sections
    if let number = Int(wanted) {
      guard sections.indices.contains(number - 1) else {
        talk.say("There is no section \(number). There are \(sections.count).")
        return nil
      }
      return first(in: sections[number - 1])
    }
    if let section = sections.first(where: { $0.label.lowercased().contains(wanted) }) {
      return first(in: section)
    }
    return find(wanted, among: sections.flatMap(\.questions))
  }

  private func first(in section: FormSection) -> Move? {
    let questions = section.questions
    let path = (questions.first { recording.isPending($0) } ?? questions.first)?.path
    return path.map { .to($0) }
  }

  /// Goes back to an answered question: one that is named, or one of this section.
  private func change(_ wanted: String, near stop: FormPrompt) throws -> Move? {
    let answered = recording.sections.flatMap(\.questions).filter { !$0.value.isEmpty }
    if !wanted.isEmpty { return find(wanted, among: answered) }
    let section = Recording.section(of: stop.path)
    let here = answered.filter { Recording.section(of: $0.path) == section }
    let shown = here.isEmpty ? answered : here
    guard !shown.isEmpty else {
      talk.say("Nothing is answered yet.")
      return nil
    }
    for (index, question) in shown.enumerated() {
      talk.say("\(question.label ?? "") \(recording.words(of: question))", numbered: index + 1)
    }
    talk.say("Which one? Type its number, or press Enter for none.")
    guard let number = Int(try talk.listen()), shown.indices.contains(number - 1) else {
      return nil
    }
    return .to(shown[number - 1].path)
  }

  private func find(_ wanted: String, among questions: [FormPrompt]) -> Move? {
    let found = questions.first { question in
      question.question.name == wanted || question.label?.lowercased().contains(wanted) == true
    }
    guard let found else {
      talk.say("No question says \"\(wanted)\". Type sections to see them all.")
      return nil
    }
    return .to(found.path)
  }
}
