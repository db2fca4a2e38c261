/// Turns to be given to pairs of people, and what each choice costs, with names left out.
///
/// Everything is an index or a whole number, so that search, bound and brute force share one
/// meaning of a rota. A turn is a drawn visit or a window; people and suites are numbered from 0.
public struct PairingProblem: Sendable, Hashable {
  /// The turns, ordered by day and suite.
  public var turns: [Turn]
  /// The people, by number.
  public var people: [Person]
  /// How many suites there are.
  public var suites: Int
  /// Pairs that may never go together.
  public var forbidden: Set<Pair>
  /// How often pairs met in earlier periods; a pair that never met is not listed.
  public var earlier: [Pair: Int]
  /// Days in a block over which someone's visits are spread.
  public var blockDays: Int
  /// How many visits cost nothing: of one pair, of one person at a suite, in a block.
  public var free: FreeCounts
  /// What each term costs.
  public var weights: PairingWeights
  /// Cost that no pairing changes, such as quotas missed by the moments drawn.
  public var constant: Int

  /// A problem with all that bears on it.
  public init(
    turns: [Turn], people: [Person], suites: Int, forbidden: Set<Pair> = [],
    earlier: [Pair: Int] = [:], blockDays: Int, free: FreeCounts, weights: PairingWeights,
    constant: Int = 0
  ) {
    self.turns = turns
    self.people = people
    self.suites = suites
    self.forbidden = forbidden
    self.earlier = earlier
    self.blockDays = blockDays
    self.free = free
    self.weights = weights
    self.constant = constant
  }

  /// Whether these two may take this turn, as far as nothing else in the rota counts.
  ///
  /// They share a cell on which not both are learners, and nothing keeps them apart.
  public func mayGo(_ one: Seat, _ other: Seat) -> Bool {
    one.person != other.person
      && (one.cells & other.cells) & ~(one.learning & other.learning) != 0
      && !forbidden.contains(Pair(one.person, other.person))
  }
}

/// One visit to be made by a pair.
public struct Turn: Sendable, Hashable {
  /// The suite's number.
  public var suite: Int
  /// Days since the first day of the period; a window counts from its Monday.
  public var day: Int
  /// Everyone who could take a seat, by person's number, each once.
  public var seats: [Seat]
  /// The pair that is settled already and stays, nil where the turn is to be paired.
  ///
  /// Both have a seat here, and the pair counts in every term and rule.
  public var pinned: Pair?

  /// A turn.
  public init(suite: Int, day: Int, seats: [Seat], pinned: Pair? = nil) {
    self.suite = suite
    self.day = day
    self.seats = seats
    self.pinned = pinned
  }
}

/// A person's place at a turn that they could take.
public struct Seat: Sendable, Hashable {
  /// The person's number.
  public var person: Int
  /// The moments they could go, one bit a cell, never 0.
  ///
  /// A drawn visit has a single bit; a window one for each weekday and band.
  public var cells: UInt64
  /// Those of the cells on which they are still learning: two learners never go together.
  public var learning: UInt64
  /// What the seat costs whoever sits beside them: preference and travel, weights included.
  public var cost: Int

  /// A seat.
  public init(person: Int, cells: UInt64 = 1, learning: UInt64 = 0, cost: Int = 0) {
    self.person = person
    self.cells = cells
    self.learning = learning
    self.cost = cost
  }
}

/// What someone can bear over the period.
public struct Person: Sendable, Hashable {
  /// The most visits.
  public var most: Int
  /// Their fair share, in tenths of a visit.
  public var share: Int
  /// The least days between two of their visits; 1 means at most one a day.
  public var rest: Int

  /// A person's limits; a rest under one day counts as one.
  public init(most: Int, share: Int, rest: Int) {
    self.most = most
    self.share = share
    self.rest = max(1, rest)
  }
}

/// Two people, the lower number first.
public struct Pair: Sendable, Hashable {
  /// The lower number.
  public let first: Int
  /// The higher number.
  public let second: Int

  /// Two people in either order.
  public init(_ one: Int, _ other: Int) {
    first = min(one, other)
    second = max(one, other)
  }
}

/// How many visits cost nothing, in each of the three counted terms.
public struct FreeCounts: Sendable, Hashable {
  /// Of one pair together, earlier periods included.
  public var pair: Int
  /// Of one person at one suite.
  public var suite: Int
  /// Of one person in one block of days.
  public var block: Int

  /// The three counts.
  public init(pair: Int, suite: Int, block: Int) {
    self.pair = pair
    self.suite = suite
    self.block = block
  }
}

/// What the counted terms cost; preference and travel stand in the seats.
public struct PairingWeights: Sendable, Hashable {
  /// A turn left empty.
  public var unfilled: Int
  /// The square of tenths off someone's share.
  public var load: Int
  /// A pair that meets again, by triangular numbers over what is free.
  public var pair: Int
  /// A person at the same suite again, by triangular numbers over what is free.
  public var rotate: Int
  /// Visits crowded into one block, by triangular numbers over what is free.
  public var clump: Int

  /// The five weights.
  public init(unfilled: Int, load: Int, pair: Int, rotate: Int, clump: Int) {
    self.unfilled = unfilled
    self.load = load
    self.pair = pair
    self.rotate = rotate
    self.clump = clump
  }
}
