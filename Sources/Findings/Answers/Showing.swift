/// What a person is shown: choices, labels, hints.
extension FilledForm {
  /// The choices shown for a question; an answer no longer among them is cleared, as it is in
  /// Collect at the moment the question is shown.
  mutating func show(_ place: AnswerPlace) -> [Choice] {
    let choices = choices(at: place)
    let node = plan.nodes[place.node]
    guard case .text(let answer) = slot(place).held else { return choices }
    if node.answer == .choice {
      if !choices.contains(where: { $0.name == answer }) {
        blocks[place.block].slots[node.slot].held = .none
      }
    } else if node.answer == .choices {
      let left = AnswerWords.list(answer).filter { word in choices.contains { $0.name == word } }
      blocks[place.block].slots[node.slot].held = .text(left.joined(separator: " "))
    }
    return choices
  }

  /// The choices that pass the question's filter, in order.
  func choices(at place: AnswerPlace) -> [Choice] {
    let node = plan.nodes[place.node]
    guard let list = node.choices else { return [] }
    guard let filter = node.choiceFilter else { return lists[list].choices }
    var scope = EvaluationScope(place)
    return lists[list].choices.indices.filter { row in
      scope.choice = (list, row)
      return evaluate(filter, scope) == .boolean(true)
    }.map { lists[list].choices[$0] }
  }

  /// A text in the language chosen, with `${name}` replaced by that answer.
  func words(_ text: FormText?, at place: AnswerPlace) -> String? {
    guard let text else { return nil }
    let written = text.text(in: language)
    guard written.contains("$") else { return written }
    return FormTextPiece.pieces(of: written).map { piece in
      switch piece {
      case .words(let words): words
      case .answer(let name): answerText(of: name, seenFrom: place)
      }
    }.joined()
  }

  private func answerText(of name: String, seenFrom place: AnswerPlace) -> String {
    guard let node = plan.node(named: name, from: place.node) else { return "" }
    let (own, other) = (plan.nodes[place.node].repeats, plan.nodes[node].repeats)
    guard own.starts(with: other) else { return "" }
    let block = ancestor(of: place.block, up: own.count - other.count)
    return value(node: node, block: block, EvaluationScope(place)).text(in: zone)
  }
}
