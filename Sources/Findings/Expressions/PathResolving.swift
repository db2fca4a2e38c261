/// Paths: from names to places in the form.
extension CodeCompiler {
  /// Where a path leads, with its conditions compiled.
  ///
  /// The instance meant is JavaRosa's: an absolute path and `${name}` of the same repeat mean this
  /// instance; a path that climbs out of a repeat by `..` and comes back means all instances; a
  /// repeat with conditions in brackets means all that meet them.
  mutating func resolve(_ path: PathExpression) -> NodePath {
    var trail: [Int]
    var pinnedLength: Int
    let from = path.start == .current ? origin : context
    switch path.start {
    case .root:
      trail = []
      pinnedLength = .max
    case .context, .current:
      trail = plan.trail(of: from)
      pinnedLength = trail.count
    case .answer(let name):
      guard let node = plan.node(named: name, from: origin) else {
        unknown(name, at: path.offset)
        return .nowhere
      }
      trail = plan.trail(of: node)
      pinnedLength = pinned(for: node, from: context)
      checkBrackets(node, name, path)
    }
    var predicates: [Int: [Expression]] = [:]
    if !path.startPredicates.isEmpty { predicates[trail.count - 1] = path.startPredicates }
    for step in path.steps {
      switch step.axis {
      case .itself: break
      case .parent:
        guard trail.count > 1 else {
          fault(path.offset, "“..” climbs above the form.", "Use fewer, or write ${name}.")
          return .nowhere
        }
        trail.removeLast()
        pinnedLength = min(pinnedLength, trail.count)
      case .anyChild:
        fault(path.offset, "“*” is not read in a path.", "Name each question.")
        return .nowhere
      case .child(let name):
        guard let child = child(name, of: trail.last) else {
          unknownChild(name, of: trail.last, at: path.offset)
          return .nowhere
        }
        trail.append(child)
      }
      if !step.predicates.isEmpty { predicates[trail.count - 1, default: []] += step.predicates }
    }
    return compile(trail, predicates, pinnedLength: pinnedLength, from: from, at: path.offset)
  }

  private func child(_ name: String, of node: Int?) -> Int? {
    guard let node else { return name == plan.nodes[0].name ? 0 : nil }
    return plan.nodes[node].children.first { plan.nodes[$0].name == name }
  }

  /// How many steps of the way to a question are this instance's own when it is named by `${}`.
  private func pinned(for node: Int, from context: Int) -> Int {
    let (here, there) = (plan.trail(of: context), plan.trail(of: node))
    let shared = zip(here, there).prefix { $0 == $1 }.count
    // A repeat that holds both makes the name relative to it; with none it is an absolute path,
    // whose repeats are this instance's wherever the two ways run together.
    let holder = (0..<min(shared, there.count - 1)).last { plan.nodes[there[$0]].isRepeat }
    guard holder != nil else { return .max }
    return shared == there.count ? shared - 1 : shared
  }

  private mutating func compile(
    _ trail: [Int], _ predicates: [Int: [Expression]], pinnedLength: Int, from: Int, at offset: Int
  ) -> NodePath {
    guard let target = trail.last else { return .nowhere }
    triggers.insert(target)
    let own = plan.trail(of: from)
    var levels: [PathLevel] = []
    var pinned = 0
    for (index, node) in trail.enumerated() {
      let isRepeat = plan.nodes[node].isRepeat
      let conditions = predicates[index] ?? []
      guard isRepeat || !conditions.isEmpty else { continue }
      let isOwn = index < own.count && own[index] == node && index < pinnedLength
      let isPinned =
        isRepeat && conditions.isEmpty && isOwn
        && zip(trail, own).prefix(index + 1).allSatisfy { $0 == $1 }
      if isPinned, levels.isEmpty {
        pinned += 1
        continue
      }
      levels.append(
        PathLevel(
          node: node, isRepeat: isRepeat,
          pinnedDepth: isPinned ? plan.nodes[node].depth : nil,
          predicates: conditions.map { condition($0, on: node, at: offset) }))
    }
    return NodePath(target: target, pinned: pinned, levels: levels)
  }

  private mutating func condition(_ expression: Expression, on node: Int, at offset: Int) -> Code {
    if case .number = expression {
      fault(offset, "A number alone in brackets chooses nothing.", "Write [position() = 2].")
    }
    let (outerContext, outerBrackets) = (context, isInBrackets)
    context = node
    isInBrackets = true
    defer { (context, isInBrackets) = (outerContext, outerBrackets) }
    return code(expression)
  }

  /// In brackets a name of the same repeat would mean the instance being tried, in some engines.
  private mutating func checkBrackets(_ node: Int, _ name: String, _ path: PathExpression) {
    guard isInBrackets, plan.trail(of: context).contains(where: { plan.nodes[$0].isRepeat }),
      plan.trail(of: node).dropLast().contains(where: {
        plan.nodes[$0].isRepeat && plan.trail(of: context).contains($0)
      })
    else { return }
    fault(
      path.offset,
      "Inside brackets “${\(name)}” of the same repeat is read differently by engines.",
      "Write \(name) alone for the instance tried, or current()/../\(name) for this one.")
  }

  private mutating func unknown(_ name: String, at offset: Int) {
    if plan.named[name]?.isEmpty == false {
      fault(
        offset, "Several questions are named “\(name)”.",
        "Give the one meant a name that no other has.")
    } else {
      fault(
        offset, "There is no question “\(name)”.",
        Spelling.advice(for: name, among: plan.nearNames(to: name)))
    }
  }

  private mutating func unknownChild(_ name: String, of node: Int?, at offset: Int) {
    let parent = node.map { "“\(plan.nodes[$0].name)”" } ?? "the form"
    fault(
      offset, "There is no question “\(name)” in \(parent).",
      Spelling.advice(
        for: name, among: node.map { plan.nodes[$0].children.map { plan.nodes[$0].name } } ?? []))
  }
}
