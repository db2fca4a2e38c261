/// Instances of repeats coming and going.
extension FilledForm {
  /// Adds an instance at the end of a repeat, such as `/data/detainee`.
  ///
  /// False where there is no such repeat, where it is not relevant, or where its count is worked
  /// out and nobody adds to it by hand.
  public mutating func addInstance(of path: String) -> Bool {
    guard let path = FormPath(path), let node = node(at: path), plan.nodes[node].isRepeat,
      plan.nodes[node].repeatCount == nil,
      let parent = place(at: path.prefix(path.steps.count - 1)),
      canAdd(node, in: parent.block)
    else { return false }
    addInstance(of: node, in: parent.block)
    return true
  }

  /// How many instances a repeat has; 1 for what is no repeat, 0 for what does not exist.
  public func instanceCount(of path: String) -> Int {
    guard let path = FormPath(path), let node = node(at: path) else { return 0 }
    guard plan.nodes[node].isRepeat else { return place(at: path) == nil ? 0 : 1 }
    guard let parent = place(at: path.prefix(path.steps.count - 1)) else { return 0 }
    return blocks[parent.block].lists[plan.nodes[node].list].count
  }

  /// Deletes an instance, such as `/data/detainee[2]`, or the instance around a question.
  ///
  /// False where there is none; the instances after it move up.
  public mutating func deleteInstance(_ path: String) -> Bool {
    guard let path = FormPath(path), let place = place(at: path),
      let repeated = plan.nodes[place.node].repeats.last
    else { return false }
    deleteInstance(place.block, of: repeated)
    return true
  }

  /// Whether a person may add an instance: the repeat, and what is around it, is relevant.
  func canAdd(_ node: Int, in parent: Int) -> Bool {
    let around = plan.nodes[plan.nodes[node].parent]
    guard blocks[parent].slots[around.slot].isRelevant else { return false }
    guard let relevant = plan.derivations.first(where: { $0.node == node && $0.kind == .relevant })
    else { return true }
    var probe = self
    let block = probe.makeBlock(of: node, in: parent)
    let scope = EvaluationScope(AnswerPlace(node: node, block: block))
    return probe.evaluate(relevant.code, scope).truth
  }

  mutating func addInstance(of node: Int, in parent: Int) {
    let plan = plan
    let block = makeBlock(of: node, in: parent)
    workOutStartingAnswers(in: block)
    var done = Set(plan.dependents[node])
    workOut(plan.dependents[node], everywhere: plan.repeatDependents[node] ?? [], node, block)
    let inside = plan.instanceDerivations[node] ?? []
    workOut(inside, everywhere: [], node, block)
    done.formUnion(inside)
    for child in plan.nodes[node].children {
      for index in plan.dependents[child] where !done.contains(index) {
        workOut(plan.derivations[index], sharing: node, block)
      }
    }
  }

  private mutating func workOut(
    _ indices: [Int], everywhere: Set<Int>, _ node: Int, _ block: Int
  ) {
    let plan = plan
    for index in indices {
      let derivation = plan.derivations[index]
      if everywhere.contains(index) {
        for place in instances(of: derivation.node, below: 0) { workOut(derivation, at: place) }
      } else {
        workOut(derivation, sharing: node, block)
      }
    }
  }

  private mutating func deleteInstance(_ block: Int, of node: Int) {
    let plan = plan
    let parent = blocks[block].parent
    let list = plan.nodes[node].list
    let position = blocks[block].position
    blocks[parent].lists[list].remove(at: position)
    release(block)
    for later in blocks[parent].lists[list].dropFirst(position) { blocks[later].position -= 1 }
    let following = blocks[parent].lists[list].dropFirst(position).first
    var done: Set<Int> = []
    for index in plan.dependents[node] {
      done.insert(index)
      let derivation = plan.derivations[index]
      if plan.repeatDependents[node]?.contains(index) == true {
        for place in instances(of: derivation.node, below: 0) { workOut(derivation, at: place) }
      } else {
        workOut(derivation, afterDeleting: node, parent, following)
      }
    }
    for child in plan.nodes[node].children {
      for index in plan.dependents[child] where !done.contains(index) {
        workOut(plan.derivations[index], afterDeleting: node, parent, following)
      }
    }
  }

  /// What stands inside the deleted instance's repeat is worked out in the one that moved up.
  private mutating func workOut(
    _ derivation: Derivation, afterDeleting node: Int, _ parent: Int, _ following: Int?
  ) {
    if plan.nodes[derivation.node].repeats.contains(node) {
      workOut(derivation, sharing: node, following)
    } else {
      workOut(derivation, sharing: plan.nodes[node].parent, parent)
    }
  }

  private mutating func release(_ block: Int) {
    for list in blocks[block].lists { for inner in list { release(inner) } }
    unused.append(block)
  }

  /// Gives every counted repeat as many instances as its count says; none is ever taken away.
  mutating func growCountedRepeats() {
    let plan = plan
    for node in plan.nodes where node.isRepeat {
      guard let count = node.repeatCount else { continue }
      for parent in instances(of: node.parent, below: 0) {
        let wanted = evaluate(count, EvaluationScope(parent)).number(in: zone)
        while Double(blocks[parent.block].lists[node.list].count) < min(wanted, 1000) {
          addInstance(of: node.id, in: parent.block)
        }
      }
    }
  }
}
