/// Giving answers.
extension FilledForm {
  /// Answers a question as a person would: checked, kept or refused, and followed through.
  ///
  /// Instances of repeats that the path passes through are added if they may be. Several choices
  /// are separated by spaces. An empty text clears the answer.
  public mutating func answer(_ path: String, with text: String) -> AnswerOutcome {
    guard let path = FormPath(path) else { return .noSuchQuestion }
    makeWay(for: path)
    guard let place = place(at: path), place.node != 0 else { return .noSuchQuestion }
    let node = plan.nodes[place.node]
    guard node.isAsked || node.isGroup || node.isRepeat else { return .noSuchQuestion }
    guard slot(place).isRelevant else { return .notRelevant }
    guard node.isAsked else { return .notAQuestion }
    guard !node.isNote, !slot(place).isReadOnly else { return .readOnly }
    let held: Held
    switch read(text, at: place) {
    case .success(let read): held = read
    case .failure(let refusal): return refusal.outcome
    }
    return commit(held, at: place)
  }

  /// Checks an answer against what is required and constrained, keeps it and follows it through.
  mutating func commit(_ held: Held, at place: AnswerPlace) -> AnswerOutcome {
    if let refusal = refusal(of: held, at: place) { return refusal }
    let slot = plan.nodes[place.node].slot
    guard held != .none || blocks[place.block].slots[slot].held != .none else { return .accepted }
    blocks[place.block].slots[slot].held = held
    workOutDependents(of: place)
    return .accepted
  }

  /// Why an answer of the right type would be refused, nil when it would not.
  func refusal(of held: Held, at place: AnswerPlace) -> AnswerOutcome? {
    let node = plan.nodes[place.node]
    if held == .none {
      guard slot(place).isRequired else { return nil }
      return .required(message: words(node.question?.requiredMessage, at: place))
    }
    guard let constraint = node.constraint else { return nil }
    var scope = EvaluationScope(place)
    scope.candidate = held
    guard !evaluate(constraint, scope).truth else { return nil }
    return .constraint(message: words(node.question?.constraintMessage, at: place))
  }

  func slot(_ place: AnswerPlace) -> AnswerSlot {
    blocks[place.block].slots[plan.nodes[place.node].slot]
  }

  private struct Refused: Error {
    let outcome: AnswerOutcome
  }

  private mutating func read(_ text: String, at place: AnswerPlace) -> Result<Held, Refused> {
    let node = plan.nodes[place.node]
    guard !text.isEmpty else { return .success(.none) }
    guard node.choices != nil else {
      guard let held = Held(reading: text, as: node.answer, now: now, in: zone) else {
        return .failure(Refused(outcome: .badValue))
      }
      return .success(held)
    }
    let shown = show(place).map(\.name)
    let words = node.answer == .choice ? [text] : AnswerWords.list(text)
    guard !words.isEmpty, words.allSatisfy({ shown.contains($0) }) else {
      return .failure(Refused(outcome: .notAChoice))
    }
    return .success(.text(words.joined(separator: " ")))
  }

  /// Adds the instances a path passes through, where their repeats may be added to.
  private mutating func makeWay(for path: FormPath) {
    guard let node = node(at: path), !plan.nodes[node].repeats.isEmpty else { return }
    for (index, step) in path.steps.enumerated() where step.isNumbered && step.number > 0 {
      let part = path.prefix(index + 1)
      guard let repeated = self.node(at: part), plan.nodes[repeated].isRepeat,
        plan.nodes[repeated].repeatCount == nil,
        let parent = place(at: path.prefix(index))
      else { continue }
      let list = plan.nodes[repeated].list
      while blocks[parent.block].lists[list].count < step.number {
        guard canAdd(repeated, in: parent.block) else { return }
        addInstance(of: repeated, in: parent.block)
      }
    }
  }
}

extension AnswerWords {
  /// The words of an answer with several choices.
  static func list(_ text: String) -> [String] {
    text.unicodeScalars.split { RegexSet.spaces.contains($0) }.map {
      String(String.UnicodeScalarView($0))
    }
  }
}
