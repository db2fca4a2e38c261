/// Which answers a path reaches, and what is gathered from them.
extension FilledForm {
  /// Calls `visit` with the block of each relevant instance that a path reaches, in order, until
  /// it says to stop.
  func reach(
    _ path: NodePath, _ scope: EvaluationScope, _ visit: (Int) -> Bool
  ) {
    guard let target = path.target else { return }
    let depth = plan.shapes[blocks[scope.block].shape].owner
    let start = ancestor(of: scope.block, up: max(0, plan.nodes[depth].depth - path.pinned))
    let slot = plan.nodes[target].slot
    _ = descend(path.levels[...], from: start, scope) { block in
      blocks[block].slots[slot].isRelevant ? visit(block) : true
    }
  }

  /// Whether to go on.
  private func descend(
    _ levels: ArraySlice<PathLevel>, from block: Int, _ scope: EvaluationScope,
    _ visit: (Int) -> Bool
  ) -> Bool {
    guard let level = levels.first else { return visit(block) }
    let rest = levels.dropFirst()
    guard level.isRepeat else {
      let isMet = meets(level.predicates[...], level.node, block, 0, scope)
      return isMet ? descend(rest, from: block, scope, visit) : true
    }
    let instances = blocks[block].lists[plan.nodes[level.node].list]
    if let depth = level.pinnedDepth {
      let own = plan.nodes[plan.shapes[blocks[scope.block].shape].owner].depth
      let position = blocks[ancestor(of: scope.block, up: own - depth)].position
      guard position < instances.count else { return true }
      return descend(rest, from: instances[position], scope, visit)
    }
    if level.predicates.isEmpty {
      for instance in instances where !descend(rest, from: instance, scope, visit) { return false }
      return true
    }
    for instance in chosen(instances, level, scope) {
      guard descend(rest, from: instance, scope, visit) else { return false }
    }
    return true
  }

  /// The instances that meet every condition, each counted among those that met the one before.
  private func chosen(
    _ instances: [Int], _ level: PathLevel, _ scope: EvaluationScope
  ) -> [Int] {
    var left = instances
    for predicate in level.predicates {
      var met: [Int] = []
      for (position, instance) in left.enumerated()
      where meets([predicate], level.node, instance, position, scope) {
        met.append(instance)
      }
      left = met
    }
    return left
  }

  /// A condition in brackets holds only where it is a truth, never a number or text.
  private func meets(
    _ predicates: ArraySlice<Code>, _ node: Int, _ block: Int, _ position: Int,
    _ scope: EvaluationScope
  ) -> Bool {
    predicates.allSatisfy { predicate in
      var inner = EvaluationScope(AnswerPlace(node: node, block: block))
      inner.position = position
      inner.originBlock = scope.originBlock
      return evaluate(predicate, inner) == .boolean(true)
    }
  }

  func first(of path: NodePath, _ scope: EvaluationScope) -> XPathValue {
    guard let target = path.target else { return .empty }
    let slot = plan.nodes[target].slot
    var found = XPathValue.empty
    reach(path, scope) { block in
      found = blocks[block].slots[slot].held.value
      return false
    }
    return found
  }

  func position(of path: NodePath, _ scope: EvaluationScope) -> XPathValue {
    guard let target = path.target else { return .number(0) }
    var position = 0
    reach(path, scope) { block in
      position = (plan.nodes[target].isRepeat ? blocks[block].position : 0) + 1
      return false
    }
    return .number(Double(position))
  }

  func ownPosition(_ scope: EvaluationScope) -> Int {
    plan.nodes[scope.node].isRepeat ? blocks[scope.block].position + 1 : 1
  }

  func indexed(_ node: Int, _ levels: [IndexedLevel], _ scope: EvaluationScope) -> XPathValue {
    let own = plan.nodes[scope.node].repeats
    var block = 0
    var isOwn = true
    for (index, repeated) in plan.nodes[node].repeats.enumerated() {
      let instances = blocks[block].lists[plan.nodes[repeated].list]
      isOwn = isOwn && index < own.count && own[index] == repeated
      var position = 0
      if let level = levels.last(where: { $0.depth == index + 1 }) {
        let number = evaluate(level.index, scope).number(in: zone)
        position = number.isNaN || number < 1 ? 0 : Int(min(number, 1e9)) - 1
      } else if isOwn {
        position = blocks[ancestor(of: scope.block, up: own.count - index - 1)].position
      }
      guard position < instances.count else { return .empty }
      block = instances[position]
    }
    let slot = blocks[block].slots[plan.nodes[node].slot]
    return slot.isRelevant ? slot.held.value : .empty
  }

  func gathered(
    _ function: XPathFunction, _ paths: [NodePath], _ scope: EvaluationScope
  ) -> XPathValue {
    var tally = Tally(zone: zone)
    for path in paths {
      guard let target = path.target else { continue }
      let slot = plan.nodes[target].slot
      let counts = function == .count
      reach(path, scope) { block in
        if counts {
          tally.count += 1
        } else {
          tally.add(value(node: target, block: block, scope), for: function)
        }
        return true
      }
      _ = slot
    }
    return tally.outcome(of: function)
  }
}

/// What `count`, `sum`, `min`, `max` and `concat` gather.
struct Tally {
  let zone: FormZone
  var count = 0
  private var nonEmpty = 0
  private var sum = 0.0
  private var least = Double.greatestFiniteMagnitude
  /// Java's smallest positive number, from which JavaRosa starts: the greatest of negatives is 0.
  private var greatest = Double.leastNonzeroMagnitude
  private var hasNumber = false
  private var text = ""

  init(zone: FormZone) { self.zone = zone }

  mutating func add(_ value: XPathValue, for function: XPathFunction) {
    count += 1
    switch function {
    case .countNonEmpty:
      if !value.text(in: zone).isEmpty { nonEmpty += 1 }
    case .concat: text += value.text(in: zone)
    default:
      let number = value.number(in: zone)
      guard !number.isNaN else { return }
      hasNumber = true
      sum += number
      least = min(least, number)
      greatest = max(greatest, number)
    }
  }

  func outcome(of function: XPathFunction) -> XPathValue {
    switch function {
    case .count: .number(Double(count))
    case .countNonEmpty: .number(Double(nonEmpty))
    case .sum: .number(sum)
    case .min: .number(hasNumber ? least : .nan)
    case .max: .number(hasNumber ? greatest : .nan)
    default: .text(text)
    }
  }
}
