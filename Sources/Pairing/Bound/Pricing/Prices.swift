/// What turns pay people, and what repetition is charged, all in fine steps.
///
/// Any prices give a sound bound. Take any legal rota and let each turn pay each of its two people
/// a price: the turns' spending is the people's income, so the score does not change. The same
/// holds for a charge on each count of a tally. Now let every turn choose the pair that is cheapest
/// for it, every person the visits that suit them best and every tally its cheapest count, each
/// without regard to the others. Nobody can do worse than in the rota we started from, so the sum
/// of what they choose is not above that rota's score; nor above the best rota's.
struct Prices: Sendable {
  /// Paid for each seat by its turn to its person; may be negative.
  var seats: [Int]
  /// Charged for each count of a tally.
  var tallies: [Int]
  /// Charged for each turn left empty, in place of what that really costs.
  var empty: Int
}
