import Findings

/// Answers by path as nested answers, and one nest merged into another.
enum NestedPath {
  /// `/data/detainee[2]/outcome` and the like, put where they belong.
  static func nested(_ values: [String: String]) -> NestedAnswer {
    var root = NestedAnswer.group([])
    // By path, so that an earlier instance is there before a later one.
    for (path, value) in values.sorted(by: { natural($0.key, $1.key) }) {
      root = putting(.text(value), at: steps(path)[...], in: root)
    }
    return root
  }

  /// A patch laid over answers: names it has are replaced, groups and instances merged.
  static func merging(_ patch: NestedAnswer, into answer: NestedAnswer) -> NestedAnswer {
    switch (patch, answer) {
    case (.group(let changes), .group(var entries)):
      for change in changes {
        if change.name.hasPrefix("/data/") {
          let merged = putting(
            change.answer, at: steps(change.name)[...], in: .group(entries))
          if case .group(let new) = merged { entries = new }
        } else if let index = entries.firstIndex(where: { $0.name == change.name }) {
          entries[index] = NestedEntry(
            name: change.name, answer: merging(change.answer, into: entries[index].answer))
        } else {
          entries.append(change)
        }
      }
      return .group(entries)
    case (.list(let changes), .list(var items)):
      for (index, change) in changes.enumerated() {
        if index < items.count {
          items[index] = merging(change, into: items[index])
        } else {
          items.append(change)
        }
      }
      return .list(items)
    default: return patch
    }
  }

  private static func putting(
    _ value: NestedAnswer, at steps: ArraySlice<(name: String, index: Int?)>,
    in answer: NestedAnswer
  ) -> NestedAnswer {
    guard let step = steps.first else { return value }
    var entries: [NestedEntry] = []
    if case .group(let standing) = answer { entries = standing }
    let place = entries.firstIndex { $0.name == step.name }
    let inner = place.map { entries[$0].answer } ?? .none
    let rest = steps.dropFirst()
    let new: NestedAnswer
    if let index = step.index {
      var items: [NestedAnswer] = []
      if case .list(let standing) = inner { items = standing }
      while items.count < index { items.append(.group([])) }
      items[index - 1] = putting(value, at: rest, in: items[index - 1])
      new = .list(items)
    } else {
      new = putting(value, at: rest, in: inner)
    }
    let entry = NestedEntry(name: step.name, answer: new)
    if let place { entries[place] = entry } else { entries.append(entry) }
    return .group(entries)
  }

  /// The steps below the root, with the number of an instance where one is named.
  private static func steps(_ path: String) -> [(name: String, index: Int?)] {
    path.split(separator: "/").dropFirst().map { step in
      let parts = step.split(separator: "[")
      let index = parts.count > 1 ? Int(parts[1].dropLast()) : nil
      return (String(parts.first ?? ""), index.flatMap { (1...10_000).contains($0) ? $0 : nil })
    }
  }

  /// Whether a path stands before another, the second instance before the tenth.
  private static func natural(_ left: String, _ right: String) -> Bool {
    let (a, b) = (steps(left), steps(right))
    for (one, other) in zip(a, b) where one.name != other.name || one.index != other.index {
      return one.name == other.name
        ? (one.index ?? 0) < (other.index ?? 0) : one.name < other.name
    }
    return a.count < b.count
  }
}
