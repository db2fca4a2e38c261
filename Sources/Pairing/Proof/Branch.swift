/// A set of rotas still to be looked through: those that agree with a standing.
struct Branch: Sendable {
  /// How many turns that are not pinned stay empty, exactly.
  let empties: Int
  var standing: Standing
  /// Prices that bound the branch, ready to be moved on.
  var ascent: Ascent
  /// What an empty turn is charged.
  var charge: Double
  /// No rota of the branch costs less, in fine steps.
  var value: Int
  var leaning: Leaning
}
