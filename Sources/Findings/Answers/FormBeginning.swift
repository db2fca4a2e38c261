/// How blocks of answers come into being: defaults, first instances, inherited conditions.
extension FilledForm {
  /// Sets a question's static default.
  mutating func begin(_ node: Int, in block: Int) {
    guard case .held(.text(let text)) = plan.nodes[node].startingAnswer,
      let held = Held(reading: text, as: plan.nodes[node].answer, now: now, in: zone)
    else { return }
    blocks[block].slots[plan.nodes[node].slot].held = held
  }

  /// A repeat starts with one instance; one that is counted starts with none and grows.
  mutating func beginInstances(of node: Int, in block: Int) {
    guard plan.nodes[node].repeatCount == nil else { return }
    let instance = makeBlock(of: node, in: block)
    for inner in plan.shapes[plan.nodes[node].shape].repeats {
      beginInstances(of: inner, in: instance)
    }
  }

  /// A new last instance of a repeat, with defaults and inherited conditions, nothing worked out.
  ///
  /// Repeats inside it start empty: an XForm's template holds no instances of them.
  mutating func makeBlock(of node: Int, in parent: Int) -> Int {
    let plan = plan
    let shape = plan.nodes[node].shape
    let position = blocks[parent].lists[plan.nodes[node].list].count
    let block = FormBlock(
      shape: plan.shapes[shape], number: shape, parent: parent, position: position)
    let index: Int
    if let free = unused.popLast() {
      index = free
      blocks[free] = block
    } else {
      index = blocks.count
      blocks.append(block)
    }
    blocks[parent].lists[plan.nodes[node].list].append(index)
    inherit(node, in: index, from: plan.nodes[node].parent, in: parent)
    for inner in plan.shapes[shape].nodes.dropFirst() { begin(inner, in: index) }
    return index
  }

  /// Passes on to a new instance that what is around it is not relevant, or is read-only.
  private mutating func inherit(_ node: Int, in block: Int, from outer: Int, in parent: Int) {
    let around = blocks[parent].slots[plan.nodes[outer].slot]
    guard !around.isRelevant || around.isReadOnly else { return }
    for slot in blocks[block].slots.indices {
      blocks[block].slots[slot].isAroundRelevant = around.isRelevant
      blocks[block].slots[slot].isAroundOpen = !around.isReadOnly
    }
  }

  /// Works out the defaults that are expressions, in a new block and the instances in it.
  mutating func workOutStartingAnswers(in block: Int) {
    let plan = plan
    let shape = plan.shapes[blocks[block].shape]
    for node in [shape.owner] + plan.nodes[shape.owner].below.sorted() {
      guard case .workedOut(let code) = plan.nodes[node].startingAnswer else { continue }
      for place in instances(of: node, below: block) {
        let value = evaluate(code, EvaluationScope(place))
        let held = Held(value, as: plan.nodes[node].answer)
        blocks[place.block].slots[plan.nodes[node].slot].held = held
        workOutDependents(of: place)
      }
    }
  }

  /// Every instance of a node at or below a block, in order.
  func instances(of node: Int, below block: Int) -> [AnswerPlace] {
    let depth =
      plan.shapes[blocks[block].shape].owner == 0
      ? 0 : plan.nodes[plan.shapes[blocks[block].shape].owner].depth
    var found = [block]
    for inner in plan.nodes[node].repeats.dropFirst(depth) {
      let list = plan.nodes[inner].list
      found = found.flatMap { blocks[$0].lists[list] }
    }
    return found.map { AnswerPlace(node: node, block: $0) }
  }
}
