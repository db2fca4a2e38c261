public import Scheme

/// What a visitor may ask: how my load stands against the others', and why I have these windows.
public struct FairnessReceipt: Hashable, Sendable {
  /// Whose it is.
  public let visitor: VisitorID
  /// Their windows in the period.
  public let windows: [WindowReason]
  /// Their fair share, in tenths of a visit.
  public let share: Int
  /// Of it, what was carried over from the quarter before.
  public let carried: Int
  /// Weeks of the period in which they could go at all.
  public let weeksOffered: Int
  /// The most they set for a quarter.
  public let most: Int?
  /// How many visitors have how many windows, by number of windows.
  public let spread: [Int]
}

/// Why a visitor has a window.
public struct WindowReason: Hashable, Sendable {
  /// The window.
  public let window: WindowID
  /// Whom they go with.
  public let partners: [VisitorID]
  /// How many others could have gone in their place beside the same partner.
  public let others: Int
  /// What the cheapest of them would have cost more; nil where there was nobody else.
  public let nextCost: Int?
  /// Whether it was settled by hand.
  public let isPinned: Bool
}

extension RotaWork {
  /// The receipt of a visitor; nil for someone the scheme does not have.
  public func receipt(of visitor: VisitorID) -> FairnessReceipt? {
    guard let person = problem.tables.people[visitor] else { return nil }
    let own = turns(of: person)
    return FairnessReceipt(
      visitor: visitor, windows: own.map { reason(visitor, at: $0) },
      share: problem.shares.tenths[person], carried: problem.shares.carried[person],
      weeksOffered: weeksOffered(person), most: facts.visitors[person].maxVisitsPerQuarter,
      spread: spread)
  }

  /// How many visitors who offered anything have no window, one, two and so on.
  public var spread: [Int] {
    let loads = facts.visitors.indices.filter { weeksOffered($0) > 0 }.map { turns(of: $0).count }
    var counts = Array(repeating: 0, count: (loads.max() ?? -1) + 1)
    for load in loads { counts[load] += 1 }
    return counts
  }

  private func weeksOffered(_ person: Int) -> Int {
    let tables = problem.tables
    let places = facts.suites.indices.filter {
      !facts.suites[$0].isTerrorism && tables.serves(person, at: $0)
    }
    return (0..<facts.period.weeks).count { week in
      places.contains { tables.cells(person, at: $0, week: week) != 0 }
    }
  }

  private func reason(_ visitor: VisitorID, at turn: Int) -> WindowReason {
    let free = cover(for: visitor, in: windows[turn].id)?.candidates.filter(\.moves.isEmpty) ?? []
    return WindowReason(
      window: windows[turn].id, partners: windows[turn].visitors.filter { $0 != visitor },
      others: free.count, nextCost: free.map(\.cost).min(), isPinned: windows[turn].isPinned)
  }
}
