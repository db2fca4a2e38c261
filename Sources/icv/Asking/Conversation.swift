import Findings
import Scheme
import SchemeOffice

/// Asks a form's questions one at a time until nothing is left to ask.
struct Conversation {
  let talk: Talk
  let clock: OfficeClock
  var recording: Recording
  /// Where the last question stood.
  private var cursor: String?
  /// The questions asked so far in this sitting, for going back.
  private var history: [String] = []
  /// The section and group that were announced last.
  private var announced: [String] = []

  /// A conversation about a recording that has just begun or is taken up again.
  init(_ recording: Recording, talk: Talk, clock: OfficeClock) {
    self.recording = recording
    self.talk = talk
    self.clock = clock
  }

  /// Where to go after a question.
  enum Move: Equatable {
    case onward
    case back
    case to(String)
  }

  /// Asks everything that is left, beginning with one question if it is named.
  mutating func askAll(from start: String? = nil) throws {
    var target = start
    while true {
      let named = target.flatMap { recording.stop(at: $0) }
      target = nil
      guard let stop = named ?? recording.pending(after: cursor) ?? recording.pending() else {
        return
      }
      switch try ask(stop) {
      case .onward:
        history.append(stop.path)
        cursor = stop.path
      case .to(let path): target = path
      case .back: target = previous(before: stop.path)
      }
    }
  }

  /// Asks one thing and goes on only once it is answered, passed over or left.
  mutating func ask(_ stop: FormPrompt) throws -> Move {
    sayNotes(before: stop)
    announce(stop)
    return stop.event == .newRepeat ? try askForAnother(stop) : try askQuestion(stop)
  }

  private mutating func previous(before path: String) -> String {
    while let last = history.popLast() {
      if last != path, recording.stop(at: last) != nil { return last }
    }
    if let before = recording.question(before: path) { return before.path }
    talk.say("This is the first question.")
    return path
  }

  /// Words between the last question and this one, when it follows it.
  private func sayNotes(before stop: FormPrompt) {
    guard let cursor, let start = recording.stops.lastIndex(where: { $0.path == cursor }),
      let end = recording.stops.firstIndex(where: { $0.path == stop.path }), start < end
    else { return }
    for note in recording.stops[start..<end] where note.question.kind == .note {
      talk.say()
      talk.say(note.label ?? "")
    }
  }

  /// Says which section begins, and which group in it.
  private mutating func announce(_ stop: FormPrompt) {
    guard stop.event == .question else { return }
    let path = Recording.section(of: stop.path)
    let group = recording.heading(of: stop.path) ?? ""
    guard announced != [path, group] else { return }
    talk.say()
    if announced.first != path {
      let sections = recording.sections
      let number = (sections.firstIndex { $0.path == path } ?? 0) + 1
      let practice = recording.material.isPractice ? " PRACTICE" : ""
      talk.say(
        "Section \(number) of \(sections.count): \(recording.label(ofSection: path)).\(practice)")
    }
    if !group.isEmpty { talk.say(group + ".") }
    announced = [path, group]
  }

  private mutating func askForAnother(_ stop: FormPrompt) throws -> Move {
    let label = stop.label ?? stop.question.name
    let count = recording.instances(of: stop)
    let most = recording.most(of: stop).map { " You said \($0)." } ?? ""
    talk.say()
    talk.say(count == 0 ? "\(label): is there one to add?" : "\(label): is there one more?")
    talk.say("So far there \(count == 1 ? "is 1" : "are \(count)").\(most) Type y or n.")
    while true {
      let line = try talk.listen()
      if let truth = TypedWords.truth(line) {
        let step: DraftStep = truth ? .add(path: stop.repeatPath) : .pass(path: stop.path)
        if let move = follow(step) { return move }
        continue
      }
      guard let command = TypedCommand(line, amongWords: false) else {
        talk.say("Please type y for yes or n for no.")
        continue
      }
      if let move = try obey(command, at: stop) { return move }
    }
  }

  /// Keeps a step and goes on; nil when the disk refuses, which is said.
  mutating func follow(_ step: DraftStep) -> Move? {
    do {
      try recording.keep(step)
      return .onward
    } catch {
      talk.say(KeepingWords.text(error))
      return nil
    }
  }

  /// The moment it is.
  var now: Instant { clock.now() }
}
