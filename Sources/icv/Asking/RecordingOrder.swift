import Findings
import SchemeOffice

/// What is asked next.
extension Recording {
  /// The next thing to ask after a path, or from the beginning; nil when all was asked.
  func pending(after path: String? = nil) -> FormPrompt? {
    let start = path.flatMap { path in stops.lastIndex { $0.path == path } }.map { $0 + 1 } ?? 0
    return stops[start...].first { isPending($0) }
  }

  /// Whether something is still to be asked and was not left for later.
  func isPending(_ stop: FormPrompt) -> Bool {
    guard !marks.covers(stop.path) else { return false }
    switch stop.event {
    case .question: return isAsked(stop) && stop.value.isEmpty
    case .newRepeat: return isOffered(stop)
    case .group, .repeat: return false
    }
  }

  /// Whether it is a question that a person answers, in its turn.
  ///
  /// A list with nothing in it asks nothing, and what is agreed to comes last of all.
  func isAsked(_ stop: FormPrompt) -> Bool {
    guard stop.event == .question, !stop.isReadOnly, stop.question.kind != .acknowledge else {
      return false
    }
    return stop.question.kind.list == nil || !stop.choices.isEmpty
  }

  /// What is agreed to once everything was looked through.
  var agreements: [FormPrompt] {
    stops.filter { $0.event == .question && $0.question.kind == .acknowledge }
  }

  /// Whether another instance is worth asking about: not once there are as many as there can be.
  private func isOffered(_ stop: FormPrompt) -> Bool {
    guard let most = most(of: stop) else { return true }
    return instances(of: stop) < most
  }

  /// How many instances of a repeat there are.
  func instances(of stop: FormPrompt) -> Int { form.instanceCount(of: stop.repeatPath) }

  /// How many there can be, where a repeat stands under `${number} > 0`.
  func most(of stop: FormPrompt) -> Int? {
    guard let condition = stop.question.relevant?.source,
      let match = condition.wholeMatch(of: /\s*(\$\{\s*\w+\s*\})\s*>\s*0\s*/),
      let number = form.evaluate(String(match.1), at: "/data").flatMap({ Double($0.value) })
    else { return nil }
    return Int(exactly: number)
  }

  func stop(at path: String) -> FormPrompt? {
    stops.last { $0.path == path && $0.event != .group && $0.event != .repeat }
  }

  /// The question before a path, in the order of the form.
  func question(before path: String) -> FormPrompt? {
    guard let index = stops.lastIndex(where: { $0.path == path }) else { return nil }
    return stops[..<index].last { isAsked($0) }
  }
}

extension FormPrompt {
  /// For a new instance, `/data/detainee[2]`: the repeat's own path.
  var repeatPath: String {
    path.hasSuffix("]") ? String(path[..<(path.lastIndex(of: "[") ?? path.endIndex)]) : path
  }
}
