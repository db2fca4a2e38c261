/// Lays a pattern's tree out as steps.
struct RegexBuilder {
  var steps: [RegexStep] = []

  mutating func add(_ tree: RegexTree) throws(RegexFault) {
    guard steps.count < 20_000 else { throw RegexFault(message: "its counts multiply too far.") }
    switch tree {
    case .empty: break
    case .step(let step): steps.append(step)
    case .sequence(let parts): for part in parts { try add(part) }
    case .either(let branches): try add(either: branches)
    case .repeated(let inside, let least, let most, let isLazy):
      for _ in 0..<least { try add(inside) }
      if let most {
        for _ in least..<max(least, most) {
          try add(optional: inside, isLazy: isLazy, again: false)
        }
      } else {
        try add(optional: inside, isLazy: isLazy, again: true)
      }
    case .ahead(let inside, let wanted):
      let mark = steps.count
      steps.append(.match)
      try add(inside)
      steps.append(.match)
      steps[mark] = .ahead(wanted: wanted, after: steps.count)
    }
  }

  private mutating func add(either branches: [RegexTree]) throws(RegexFault) {
    var jumps: [Int] = []
    for (index, branch) in branches.enumerated() {
      let split = steps.count
      if index < branches.count - 1 { steps.append(.match) }
      try add(branch)
      if index < branches.count - 1 {
        jumps.append(steps.count)
        steps.append(.match)
        steps[split] = .split(split + 1, steps.count)
      }
    }
    for jump in jumps { steps[jump] = .jump(steps.count) }
  }

  private mutating func add(
    optional inside: RegexTree, isLazy: Bool, again: Bool
  ) throws(RegexFault) {
    let split = steps.count
    steps.append(.match)
    try add(inside)
    if again { steps.append(.jump(split)) }
    let (inner, outer) = (split + 1, steps.count)
    steps[split] = isLazy ? .split(outer, inner) : .split(inner, outer)
  }
}

/// One attempt to match: tries no step twice at the same character, so time is bounded.
struct RegexRun {
  let program: [RegexStep]
  let text: [Unicode.Scalar]
  private var seen: Set<Int> = []

  init(program: [RegexStep], text: [Unicode.Scalar]) {
    self.program = program
    self.text = text
  }

  mutating func matches(from start: Int, step first: Int, whole: Bool) -> Bool {
    var waiting = [(first, start)]
    while let (step, at) = waiting.popLast() {
      guard seen.insert(step * (text.count + 1) + at).inserted else { continue }
      switch program[step] {
      case .match:
        if !whole || at == text.count { return true }
      case .scalar(let wanted):
        if at < text.count, text[at] == wanted { waiting.append((step + 1, at + 1)) }
      case .set(let set):
        if at < text.count, set.contains(text[at]) { waiting.append((step + 1, at + 1)) }
      case .any:
        if at < text.count, text[at] != "\n", text[at] != "\r" {
          waiting.append((step + 1, at + 1))
        }
      case .jump(let next): waiting.append((next, at))
      case .split(let first, let second):
        waiting.append((second, at))
        waiting.append((first, at))
      case .start:
        if at == 0 { waiting.append((step + 1, at)) }
      case .end:
        if at == text.count { waiting.append((step + 1, at)) }
      case .wordEdge(let wanted):
        if isWordEdge(at) == wanted { waiting.append((step + 1, at)) }
      case .ahead(let wanted, let after):
        var inner = RegexRun(program: program, text: text)
        if inner.matches(from: at, step: step + 1, whole: false) == wanted {
          waiting.append((after, at))
        }
      }
    }
    return false
  }

  private func isWordEdge(_ at: Int) -> Bool {
    let before = at > 0 && RegexSet.words.contains(text[at - 1])
    let after = at < text.count && RegexSet.words.contains(text[at])
    return before != after
  }
}
