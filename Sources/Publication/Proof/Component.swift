/// Unknowns that hang together by what adds up to what; nothing in one tells of another.
struct Component {
  /// Positions in the reader's unknowns.
  let unknowns: [Int]
  /// The sums among them, by position within the component.
  let rows: [[(column: Int, sign: Int)]]

  static func all(of knowledge: ReaderKnowledge) -> [Component] {
    var group = Array(knowledge.unknowns.indices)
    func root(_ start: Int) -> Int {
      var at = start
      while group[at] != at {
        group[at] = group[group[at]]
        at = group[at]
      }
      return at
    }
    for balance in knowledge.balances {
      guard let first = balance.terms.first else { continue }
      for term in balance.terms { group[root(term.unknown)] = root(first.unknown) }
    }
    let members = Dictionary(grouping: knowledge.unknowns.indices, by: root)
    let sums = Dictionary(grouping: knowledge.balances.filter { !$0.terms.isEmpty }) {
      root($0.terms[0].unknown)
    }
    return members.sorted { $0.key < $1.key }.map { root, unknowns in
      let columns = Dictionary(uniqueKeysWithValues: unknowns.enumerated().map { ($1, $0) })
      let rows = (sums[root] ?? []).map { balance in
        balance.terms.compactMap { term in
          columns[term.unknown].map { (column: $0, sign: term.sign) }
        }
      }
      return Component(unknowns: unknowns, rows: rows)
    }
  }
}
