/// The proof that nothing hidden can be worked out: for each hidden count another whole-numbered
/// table that fits all that was ever published, and gives that count another number.
///
/// How such tables are found is of no account: `holds` checks them by adding up alone. A count for
/// which none was found is *exposed*, even where a longer search might have found one.
public struct DisclosureProof: Sendable {
  /// What a reader knows.
  public let knowledge: ReaderKnowledge
  /// The other tables, as distances from the truth, by position of the unknowns.
  public let tables: [[Int]]
  /// For each unknown, the least and the most that it is in any of those tables.
  public let intervals: [ClosedRange<Int>]
}

extension DisclosureProof {
  /// Looks for another table for each protected unknown.
  ///
  /// With `isFull`, for the least and the most that each unknown could be; otherwise the first
  /// difference is enough.
  public init(_ knowledge: ReaderKnowledge, isFull: Bool = false) {
    var witnesses = Witnesses(knowledge.unknowns.count)
    for component in Component.all(of: knowledge)
    where component.unknowns.contains(where: { knowledge.unknowns[$0].isProtected }) {
      Search.run(component, knowledge, &witnesses, isFull: isFull)
    }
    self.init(
      knowledge: knowledge, tables: witnesses.tables,
      intervals: zip(knowledge.unknowns, witnesses.seen).map { unknown, seen in
        (unknown.truth + seen.lowerBound)...(unknown.truth + seen.upperBound)
      })
  }

  /// The protected places to which no table gives another number; a table that does not add up
  /// counts for nothing.
  public var exposed: [CellPlace] {
    let sound = tables.filter(fits)
    return knowledge.unknowns.indices.compactMap { unknown in
      let isSafe =
        !knowledge.unknowns[unknown].isProtected || sound.contains { $0[unknown] != 0 }
      return isSafe ? nil : knowledge.unknowns[unknown].place
    }
  }

  /// The interval of each protected place.
  public var protected: [CellPlace: ClosedRange<Int>] {
    var found: [CellPlace: ClosedRange<Int>] = [:]
    for (unknown, interval) in zip(knowledge.unknowns, intervals) where unknown.isProtected {
      found[unknown.place] = interval
    }
    return found
  }

  /// Whether the proof stands, checked by adding up: every table keeps to every sum and to what
  /// readers may suppose, and every protected count is another number in one of them.
  public var holds: Bool { tables.allSatisfy(fits) && exposed.isEmpty }

  private func fits(_ table: [Int]) -> Bool {
    guard table.count == knowledge.unknowns.count else { return false }
    let isWithin = zip(knowledge.unknowns, table).allSatisfy { unknown, distance in
      (unknown.least...unknown.most).contains(unknown.truth + distance)
    }
    return isWithin
      && knowledge.balances.allSatisfy { balance in
        balance.terms.reduce(0) { $0 + $1.sign * table[$1.unknown] } == 0
      }
  }
}

/// The search through the corners of one component.
private enum Search {
  /// Corners looked at for one end of one unknown, at most; beyond it nothing is claimed.
  static let patience = 2000

  static func run(
    _ component: Component, _ knowledge: ReaderKnowledge, _ witnesses: inout Witnesses,
    isFull: Bool
  ) {
    let unknowns = component.unknowns.map { knowledge.unknowns[$0] }
    do throws(NumbersTooLarge) {
      var tableau = try Tableau(
        least: unknowns.map { $0.least - $0.truth }, most: unknowns.map { $0.most - $0.truth },
        sums: component.rows)
      for (column, unknown) in unknowns.enumerated() where unknown.isProtected {
        for up in [true, false] {
          var corners = 0
          while isFull || !witnesses.differ(at: component.unknowns[column]),
            corners < patience, try tableau.step(column, up: up)
          {
            witnesses.take(tableau.point, of: component)
            corners += 1
          }
        }
      }
    } catch {
      // Nothing is claimed of what has not been found by now: it counts as exposed.
      return
    }
  }
}
