/// Answers nested as their questions are: what an answers file holds.
public indirect enum NestedAnswer: Sendable, Hashable {
  /// Not answered.
  case none
  /// One answer, or several choices with spaces between.
  case text(String)
  /// Instances of a repeat, or several choices.
  case list([NestedAnswer])
  /// Answers by question name, in order.
  case group([NestedEntry])
}

/// One name and what is answered under it.
public struct NestedEntry: Sendable, Hashable {
  public let name: String
  public let answer: NestedAnswer

  /// A question's name and its answer.
  public init(name: String, answer: NestedAnswer) {
    self.name = name
    self.answer = answer
  }
}

extension FilledForm {
  /// The answers of relevant questions, nested: what a submission holds.
  public var nestedAnswers: NestedAnswer { nested(0, 0, keepsAll: false) }

  /// Every answer, those of questions not relevant at present too: what a draft is kept as.
  public var wholeDraft: NestedAnswer { nested(0, 0, keepsAll: true) }

  private func nested(_ id: Int, _ block: Int, keepsAll: Bool) -> NestedAnswer {
    var entries: [NestedEntry] = []
    for child in plan.nodes[id].children {
      let node = plan.nodes[child]
      let answer: NestedAnswer
      if node.isRepeat {
        let instances = blocks[block].lists[node.list].filter {
          keepsAll || blocks[$0].slots[node.slot].isRelevant
        }
        guard keepsAll || !instances.isEmpty else { continue }
        answer = .list(instances.map { nested(child, $0, keepsAll: keepsAll) })
      } else {
        let slot = blocks[block].slots[node.slot]
        guard keepsAll || slot.isRelevant else { continue }
        if node.isGroup {
          answer = nested(child, block, keepsAll: keepsAll)
        } else {
          guard slot.held != .none else { continue }
          answer = .text(slot.held.text(in: zone))
        }
      }
      if answer != .group([]) { entries.append(NestedEntry(name: node.name, answer: answer)) }
    }
    return .group(entries)
  }
}
