/// One independent part of a problem, laid out flat so that it can be priced many thousand times.
///
/// Turns, seats, people and tallies are numbered from 0 within the part; costs are in fine steps.
struct PricedPart: Sendable {
  /// The turns' numbers in the problem.
  var turns: [Int] = []
  /// Whether a turn's pair is pinned, so that it can neither change nor stay away.
  var isPinned: [Bool] = []
  /// Each turn's seats.
  var seatsOfTurn: [Range<Int>] = []
  /// Each turn's legal pairs, as a range of `choices`.
  var choicesOfTurn: [Range<Int>] = []
  /// All seats, by turn.
  var seats: [Chair] = []
  /// All legal pairs, by turn.
  var choices: [Choice] = []
  /// One for each person.
  var diaries: [Diary] = []
  /// Meetings and stays that could cost something.
  var tallies: [Tally] = []
  /// What a turn left empty costs.
  var unfilled = 0

  /// A seat some legal pair could use.
  struct Chair: Sendable {
    /// The turn it belongs to.
    let turn: Int
    /// Whose it is.
    let person: Int
    /// What taking it costs.
    let cost: Int
    /// The tally of the person's visits to the suite, nil where they can never be too many.
    let stay: Int?
  }

  /// Two seats of a turn that make a legal pair.
  struct Choice: Sendable {
    let one: Int
    let other: Int
    /// The tally of the pair's visits together, nil where they can never be too many.
    let meeting: Int?
  }
}
