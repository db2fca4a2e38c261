import Findings
import SchemeOffice

/// People and concerns that are added one by one, and taken out again.
extension Conversation {
  mutating func add() throws -> Move? {
    let offered = recording.stops.filter { $0.event == .newRepeat }
    guard !offered.isEmpty else {
      talk.say("There is nothing to add at this point.")
      return nil
    }
    var index = 0
    if offered.count > 1 {
      index = try talk.choose("Add what?", from: offered.map { $0.label ?? $0.question.name })
    }
    let stop = offered[index]
    guard follow(.add(path: stop.repeatPath)) == .onward else { return nil }
    talk.say("Added: \(recording.label(ofSection: stop.path)).")
    return recording.pending(after: stop.path).map { .to($0.path) }
  }

  mutating func delete() throws -> Move? {
    let instances = recording.stops.filter { $0.event == .repeat }
    guard !instances.isEmpty else {
      talk.say("There is nothing to delete.")
      return nil
    }
    let index = try talk.choose(
      "Delete which?", from: instances.map(describe) + ["None of these"])
    guard instances.indices.contains(index) else { return nil }
    let isSure = try talk.yesOrNo(
      "Delete \(describe(instances[index])), with all its answers? Type y or n.")
    guard isSure, follow(.delete(path: instances[index].path)) == .onward else { return nil }
    talk.say("Deleted.")
    return recording.pending().map { .to($0.path) } ?? .onward
  }

  /// An instance by its number and first answers.
  private func describe(_ instance: FormPrompt) -> String {
    let answers = recording.stops.filter {
      $0.event == .question && $0.path.hasPrefix(instance.path + "/") && !$0.value.isEmpty
    }
    let words = answers.prefix(3).map { recording.words(of: $0) }.joined(separator: "; ")
    let label = recording.label(ofSection: instance.path)
    return words.isEmpty ? "\(label) (no answers)" : "\(label) (\(words))"
  }
}
