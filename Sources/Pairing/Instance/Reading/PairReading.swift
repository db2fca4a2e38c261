extension JSONFields {
  /// Pairs that never go together; naming one twice says nothing new.
  func forbiddenPairs(_ counts: RotaInstance.Counts) -> [Pair] {
    items("forbidden_pairs", InstanceLimits.pairs).compactMap { part in
      part.pair(in: part.items(2...2), counts)
    }
  }

  /// Pairs that met before, each once and no more often than costs nothing.
  func priorPairs(_ counts: RotaInstance.Counts, atMost most: Int) -> [RotaInstance.PriorPair] {
    var seen: Set<Pair> = []
    return items("prior_pairs", InstanceLimits.pairs).compactMap { part in
      let items = part.items(3...3)
      guard items.count == 3, let pair = part.pair(in: Array(items[..<2]), counts) else {
        return nil
      }
      if !seen.insert(pair).inserted { part.note(.repeatedPair(pair)) }
      return RotaInstance.PriorPair(pair: pair, times: items[2].whole(0...most))
    }
  }
}

extension JSONPart {
  fileprivate func pair(in items: [JSONPart], _ counts: RotaInstance.Counts) -> Pair? {
    let people = items.compactMap { $0.number(of: .visitor, among: counts.visitors) }
    guard people.count == 2 else { return nil }
    guard people[0] != people[1] else {
      note(.sameVisitorTwice(people[0]))
      return nil
    }
    return Pair(people[0], people[1])
  }
}
