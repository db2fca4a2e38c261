import Findings
import Scheme
import SchemeOffice

/// Danger and allegations: what to do at once, whom to call, and whether it is done already.
extension Conversation {
  /// Shows what to do now and takes *already told at … whom*.
  mutating func tellNow(_ tell: TellNow) throws {
    talk.say()
    talk.say("TELL SOMEONE NOW.")
    talk.say(tell.text)
    sayNumbers()
    let parent = tell.path.lastIndex(of: "/").map { String(tell.path[..<$0]) } ?? ""
    guard let at = recording.form.askable(parent + "/told_at"),
      let whom = recording.form.askable(parent + "/told_whom")
    else { return }
    for (index, choice) in whom.choices.enumerated() {
      talk.say(choice.label, numbered: index + 1)
    }
    talk.say(
      "(If you have told someone already, type the time and whom, such as 14.20 1. If not, press "
        + "Enter and do it now: you are asked when and whom in a moment.)")
    while true {
      let line = try talk.listen()
      if line.isEmpty { return }
      guard let told = ToldLine(line, whom: whom.choices, now: now) else {
        talk.say("Type the time and then the number of whom you told, such as 14.20 1.")
        continue
      }
      _ = try recording.answer(at.path, with: told.time, typed: line)
      _ = try recording.answer(whom.path, with: told.whom, typed: line)
      talk.say("Kept: told at \(told.time). \(told.saidWhom).")
      return
    }
  }

  private func sayNumbers() {
    let numbers = recording.material.numbers
    let held = [
      ("Duty inspector, not of this suite", numbers.dutyInspector),
      ("The scheme, on call", numbers.schemeOnCall),
      ("Professional standards", numbers.professionalStandards),
    ]
    guard held.contains(where: { $0.1 != nil }) else {
      talk.say("No numbers are held here: they are on your card.")
      return
    }
    talk.say("Numbers to call:")
    for (who, number) in held {
      talk.say("\(who): \(number ?? "see your card")", indent: 2)
    }
  }
}

/// `already told at 14.20 the custody sergeant`, taken apart.
struct ToldLine: Equatable {
  let time: String
  let whom: String
  let saidWhom: String

  /// A time and one of those to tell, nil where either is missing.
  init?(_ line: String, whom choices: [(name: String, label: String)], now: Instant) {
    var fields = line.lowercased().replacing(",", with: " ").split(separator: " ")
      .map(String.init)
    fields.removeAll { ["already", "told", "at", "to", "the", "i", "we"].contains($0) }
    for count in [2, 1] where fields.count > count {
      let first = fields.prefix(count).joined(separator: " ")
      let rest = fields.dropFirst(count).joined(separator: " ")
      if case .answer(let time, _) = TypedTime.read(first, now: now),
        case .answer(let whom, let said) = TypedChoice.one(rest, of: choices)
      {
        self.time = time
        self.whom = whom
        saidWhom = said
        return
      }
    }
    return nil
  }
}

extension FilledForm {
  /// What would be asked at a path, nil where nothing is as the answers stand.
  fileprivate func askable(_ path: String) -> FormPrompt? {
    var form = self
    return form.prompt(at: path)
  }
}
