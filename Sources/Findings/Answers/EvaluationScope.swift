/// Where an expression is evaluated.
struct EvaluationScope: Sendable {
  /// The node that `.` and relative paths start from.
  var node: Int
  var block: Int
  /// Where in its list the instance being tried stands, inside brackets.
  var position = -1
  /// The answer being tried, for a constraint.
  var candidate: Held?
  /// The list and the number of the choice being filtered.
  var choice: (list: Int, row: Int)?
  /// The block of the question the expression belongs to, for `current()`.
  var originBlock: Int

  init(_ place: AnswerPlace) {
    node = place.node
    block = place.block
    originBlock = place.block
  }
}
