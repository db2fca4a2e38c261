/// How a change is followed: what depends on it is worked out again, and nothing else.
extension FilledForm {
  /// Works out everything, in order, in every instance.
  mutating func settle() {
    let plan = plan
    for derivation in plan.derivations {
      for place in instances(of: derivation.node, below: 0) { workOut(derivation, at: place) }
    }
  }

  /// Works out what depends on an answer, in the instances that share its repeats.
  mutating func workOutDependents(of place: AnswerPlace) {
    let plan = plan
    for index in plan.dependents[place.node] {
      let derivation = plan.derivations[index]
      workOut(derivation, sharing: place.node, place.block)
    }
  }

  /// Works a derivation out in every instance that shares a changed node's repeats.
  mutating func workOut(_ derivation: Derivation, sharing node: Int, _ block: Int?) {
    let plan = plan
    let (here, there) = (plan.nodes[derivation.node].repeats, plan.nodes[node].repeats)
    var shared = 0
    while shared < here.count, shared < there.count, here[shared] == there[shared] { shared += 1 }
    guard let block else { return }
    let base = ancestor(of: block, up: there.count - shared)
    if shared == here.count {
      workOut(derivation, at: AnswerPlace(node: derivation.node, block: base))
      return
    }
    for place in instances(of: derivation.node, below: base) { workOut(derivation, at: place) }
  }

  mutating func workOut(_ derivation: Derivation, at place: AnswerPlace) {
    let value = evaluate(derivation.code, EvaluationScope(place))
    for node in derivation.shown {
      if let shown = self.place(of: node, nearest: place) { _ = show(shown) }
    }
    let slot = plan.nodes[place.node].slot
    switch derivation.kind {
    case .calculation:
      blocks[place.block].slots[slot].held = Held(value, as: plan.nodes[place.node].answer)
    case .required:
      blocks[place.block].slots[slot].isRequired = value.truth
    case .relevant:
      let before = blocks[place.block].slots[slot].isRelevant
      blocks[place.block].slots[slot].isOwnRelevant = value.truth
      let after = blocks[place.block].slots[slot].isRelevant
      if before != after { spread(place) }
    case .readOnly:
      let before = blocks[place.block].slots[slot].isReadOnly
      blocks[place.block].slots[slot].isOwnOpen = !value.truth
      if before != blocks[place.block].slots[slot].isReadOnly { spread(place) }
    }
  }

  /// Passes a group's or instance's relevance and openness on to all that is in it.
  private mutating func spread(_ place: AnswerPlace) {
    let plan = plan
    let around = blocks[place.block].slots[plan.nodes[place.node].slot]
    for child in plan.nodes[place.node].children {
      let node = plan.nodes[child]
      let instances = node.isRepeat ? blocks[place.block].lists[node.list] : [place.block]
      for block in instances {
        blocks[block].slots[node.slot].isAroundRelevant = around.isRelevant
        blocks[block].slots[node.slot].isAroundOpen = !around.isReadOnly
        if !node.children.isEmpty { spread(AnswerPlace(node: child, block: block)) }
      }
    }
  }
}
