/// A concern that answers raise, by a clause of their form.
public struct RaisedConcern: Sendable, Hashable {
  /// The path of the question whose answer it is.
  public let path: String
  /// Which of the question's clauses, counted from 1.
  public let clause: Int
  public let theme: Theme
  public let severity: Severity
  public let kind: ConcernKind
  public let owner: String?
  /// In the form's words, answers put in; the question's label where the clause has none.
  public let text: String
  /// Whether it was put right before the visitors left; nil where that was not asked or answered.
  public let isSettled: Bool?
  public let raisedWith: String?
  public let raisedAt: String?
  /// What was answered on the spot.
  public let reply: String?
}

/// A clause that calls for an immediate word with the custody officer.
public struct TellNow: Sendable, Hashable {
  /// The path of the question whose answer it is.
  public let path: String
  public let text: String
  /// When the visitors say it was told, empty so long as they have not.
  public let toldAt: String
  public let toldWhom: String
}

extension FilledForm {
  /// Every concern that the answers raise, once for each instance, in the order of the form.
  public var concerns: [RaisedConcern] {
    everyPlace.flatMap { place -> [RaisedConcern] in
      let node = plan.nodes[place.node]
      guard !node.concernConditions.isEmpty, slot(place).isRelevant else { return [] }
      return node.concernConditions.indices.compactMap { index in
        concern(index, at: place)
      }
    }
  }

  private func concern(_ index: Int, at place: AnswerPlace) -> RaisedConcern? {
    let node = plan.nodes[place.node]
    guard let clause = node.question?.concerns[index],
      evaluate(node.concernConditions[index], EvaluationScope(place)).truth
    else { return nil }
    let text = words(clause.text, at: place) ?? words(node.question?.label, at: place) ?? node.name
    return RaisedConcern(
      path: path(of: place), clause: index + 1, theme: clause.theme, severity: clause.severity,
      kind: clause.kind, owner: clause.owner, text: text,
      isSettled: sibling(clause.settled, of: place).map { $0 == "yes" },
      raisedWith: sibling(clause.raisedWith, of: place),
      raisedAt: sibling(clause.raisedAt, of: place), reply: sibling(clause.reply, of: place))
  }

  /// Every clause that calls for an immediate word as the answers stand.
  public var tellNow: [TellNow] {
    everyPlace.flatMap { place -> [TellNow] in
      let node = plan.nodes[place.node]
      guard let question = node.question, !question.tellNow.isEmpty, slot(place).isRelevant
      else { return [] }
      return zip(question.tellNow, node.tellNowConditions).compactMap { clause, condition in
        guard evaluate(condition, EvaluationScope(place)).truth else { return nil }
        return TellNow(
          path: path(of: place), text: words(clause.text, at: place) ?? "",
          toldAt: sibling("told_at", of: place) ?? "",
          toldWhom: sibling("told_whom", of: place) ?? "")
      }
    }
  }

  /// The answer of a question beside this one, nil where there is none or it is not relevant.
  private func sibling(_ name: String?, of place: AnswerPlace) -> String? {
    guard let name, let node = siblingNode(name, of: place.node) else { return nil }
    let isInside = plan.nodes[node].parent == place.node
    let up = isInside ? 0 : plan.nodes[place.node].isRepeat ? 1 : 0
    let slot = slot(AnswerPlace(node: node, block: ancestor(of: place.block, up: up)))
    guard slot.isRelevant, slot.held != .none else { return nil }
    return slot.held.text(in: zone)
  }

  /// For a group or repeat, a question in it counts as beside it.
  private func siblingNode(_ name: String, of node: Int) -> Int? {
    let beside = plan.nodes[plan.nodes[node].parent].children + plan.nodes[node].children
    return beside.first { plan.nodes[$0].name == name && !plan.nodes[$0].isRepeat }
  }
}
