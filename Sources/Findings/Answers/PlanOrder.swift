/// Works out the order in which things are worked out.
extension PlanBuilder {
  mutating func order() {
    let readers = readers()
    let next = derivations.map { cascade(of: $0, readers) }
    let sorted = sort(next)
    let position = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1, $0) })
    derivations = sorted.map { derivations[$0] }
    let edges = sorted.map { old in Set(next[old].compactMap { position[$0] }) }
    let direct = nodes.indices.map { node in
      Set((readers[node] ?? []).compactMap { position[$0] })
    }
    dependents = direct.map { closure(of: $0, edges).sorted() }
    for node in nodes.indices where nodes[node].isRepeat {
      repeatDependents[node] = insideDependents(of: node, direct[node], edges)
      let inside = Set(nodes[node].below + [node])
      let own = Set(derivations.indices.filter { inside.contains(derivations[$0].node) })
      instanceDerivations[node] = closure(of: own, edges).sorted()
    }
  }

  /// For each node, the derivations that read it.
  private func readers() -> [Int: [Int]] {
    var readers: [Int: [Int]] = [:]
    for (index, derivation) in derivations.enumerated() {
      for trigger in derivation.triggers { readers[trigger, default: []].append(index) }
    }
    return readers
  }

  /// What a derivation's outcome makes be worked out next.
  private func cascade(of derivation: Derivation, _ readers: [Int: [Int]]) -> Set<Int> {
    var next = Set(readers[derivation.node] ?? [])
    if derivation.kind == .relevant || derivation.kind == .readOnly {
      for node in nodes[derivation.node].below { next.formUnion(readers[node] ?? []) }
    }
    return next
  }

  /// Each derivation after all that lead to it; those in a ring are left out and noted.
  private mutating func sort(_ next: [Set<Int>]) -> [Int] {
    var waiting = [Int](repeating: 0, count: derivations.count)
    for targets in next { for target in targets { waiting[target] += 1 } }
    var ready = derivations.indices.filter { waiting[$0] == 0 }
    var sorted: [Int] = []
    while !ready.isEmpty {
      var following: [Int] = []
      for index in ready {
        sorted.append(index)
        for target in next[index].sorted() {
          waiting[target] -= 1
          if waiting[target] == 0 { following.append(target) }
        }
      }
      ready = following
    }
    if sorted.count < derivations.count {
      rings = ringMembers(next, left: Set(derivations.indices).subtracting(sorted))
    }
    return sorted
  }

  /// Of those left over, the ones that lead back to themselves.
  private func ringMembers(_ next: [Set<Int>], left: Set<Int>) -> [Derivation] {
    left.sorted().filter { start in
      var seen: Set<Int> = []
      var waiting = Array(next[start])
      while let index = waiting.popLast() {
        if index == start { return true }
        guard left.contains(index), seen.insert(index).inserted else { continue }
        waiting += next[index]
      }
      return false
    }.map { derivations[$0] }
  }

  private func closure(of roots: Set<Int>, _ edges: [Set<Int>]) -> Set<Int> {
    var all = roots
    var waiting = Array(roots)
    while let index = waiting.popLast() {
      for target in edges[index] where all.insert(target).inserted { waiting.append(target) }
    }
    return all
  }

  /// What stands in the repeat and must be worked out in all its instances when one comes or goes.
  ///
  /// JavaRosa's rule: what reads the repeat itself, and what follows from that outside or inside.
  private func insideDependents(
    of node: Int, _ direct: Set<Int>, _ edges: [Set<Int>]
  ) -> Set<Int> {
    let below = Set(nodes[node].below)
    var result = Set(
      direct.filter { below.contains(derivations[$0].node) || derivations[$0].node == node })
    var outside: Set<Int> = []
    var level = direct
    var seen: Set<Int> = []
    while !level.isEmpty {
      var following: Set<Int> = []
      for index in level.sorted() {
        if !below.contains(derivations[index].node) {
          outside.insert(index)
        } else if outside.union(result).contains(where: { edges[$0].contains(index) }) {
          result.insert(index)
        }
        following.formUnion(edges[index])
      }
      seen.formUnion(level)
      level = following.subtracting(seen)
    }
    return result
  }
}
