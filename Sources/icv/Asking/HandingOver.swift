import Findings
import SchemeOffice

/// The keyboard goes to each other visitor, who stands by the report or dissents in private.
extension Conversation {
  mutating func handOver() throws {
    let visitors = chosenVisitors
    guard !visitors.isEmpty else { return }
    let told = Set(recording.confirmations.map(\.visitor))
    if told.isEmpty, let typist = try typist(among: visitors) {
      try confirm(typist, "confirmed")
    }
    for visitor in visitors
    where !recording.confirmations.contains(where: { $0.visitor == visitor.id }) {
      try hand(to: visitor)
    }
  }

  /// The visitors that the report names, in its order.
  private var chosenVisitors: [NamedChoice] {
    let asked = recording.stops.first {
      $0.question.figures.contains("visitors") && $0.question.kind.list != nil
    }
    guard let asked else { return [] }
    return asked.value.split(separator: " ").map { id in
      let name = asked.choices.first { $0.name == id }?.label
      return NamedChoice(id: String(id), name: name ?? String(id))
    }
  }

  private func typist(among visitors: [NamedChoice]) throws -> NamedChoice? {
    if let known = visitors.first(where: { $0.id == recording.material.typist }) { return known }
    talk.say()
    let index = try talk.choose(
      "Which of you has been typing?", from: visitors.map(\.name) + ["None of us"])
    return visitors.indices.contains(index) ? visitors[index] : nil
  }

  private mutating func hand(to visitor: NamedChoice) throws {
    talk.say()
    talk.say("Please hand the keyboard to \(visitor.name).")
    talk.say("\(visitor.name), press Enter when you are at the keyboard.")
    _ = try talk.listen()
    while true {
      let answer = try talk.choose(
        "Do you stand by this report?",
        from: [
          "Yes, I confirm it", "No. I will say why, in private: police never see it",
          "Let me read it first", "\(visitor.name) is not here",
        ])
      switch answer {
      case 0: try confirm(visitor, "confirmed")
      case 1: try dissent(visitor)
      case 2:
        readAll()
        continue
      default: try confirm(visitor, "not_asked")
      }
      talk.say("Thank you, \(visitor.name). You can hand the keyboard back.")
      return
    }
  }

  private mutating func dissent(_ visitor: NamedChoice) throws {
    talk.say("In your own words, then Enter. It is kept apart, for the coordinator alone.")
    while true {
      let words = try talk.listen()
      if !words.isEmpty { return try confirm(visitor, "dissents", dissent: words) }
      talk.say("Please type a few words.")
    }
  }

  private mutating func confirm(
    _ visitor: NamedChoice, _ standing: String, dissent: String? = nil
  ) throws {
    try recording.keep(
      .confirm(
        AnswersFile.Confirmation(
          visitor: visitor.id, standing: standing, dissent: dissent)))
  }

  private func readAll() {
    for section in recording.sections {
      talk.say()
      talk.say(section.label + ".")
      for question in section.questions where !question.value.isEmpty {
        talk.say("\(question.label ?? "") \(recording.words(of: question))")
      }
    }
    talk.say()
  }
}
