/// An expression whose names have become places in the form, ready to be evaluated.
///
/// Names are resolved once, when the form is made ready; evaluating never compares names.
indirect enum Code: Sendable {
  case value(XPathValue)
  /// `.`: the answer being tried, or the question's own.
  case here
  /// The one instance of a question in this block or one around it.
  case one(up: Int, node: Int)
  case nodes(NodePath)
  /// A column of the choice being filtered; nil has no such column and is empty.
  case column(String)
  case both(Code, Code)
  case either(Code, Code)
  case equal(Code, Code, wanted: Bool)
  case ordering(BinaryOperator, Code, Code)
  case arithmetic(BinaryOperator, Code, Code)
  case negated(Code)
  case call(XPathFunction, [Code])
  /// `count`, `sum` and the like over all instances.
  case gathered(XPathFunction, [NodePath])
  /// `position(..)`
  case position(NodePath)
  /// `position()` inside brackets.
  case place
  case indexed(node: Int, levels: [IndexedLevel])
  case once(Code)
  /// The label of a choice of a question.
  case choiceLabel(Code, node: Int)
}

/// One `repeat, index` pair of `indexed-repeat`.
struct IndexedLevel: Sendable {
  let depth: Int
  let index: Code
}

/// A path whose names are resolved: which instances of a question it reaches.
final class NodePath: Sendable {
  /// The question, group or repeat it ends at; nil reaches nothing.
  let target: Int?
  /// How many repeats from the root are this instance's own.
  let pinned: Int
  /// The levels below those, from the outside in.
  let levels: [PathLevel]

  init(target: Int?, pinned: Int, levels: [PathLevel]) {
    self.target = target
    self.pinned = pinned
    self.levels = levels
  }

  static let nowhere = NodePath(target: nil, pinned: 0, levels: [])
}

/// A repeat that a path goes down into, or a question with conditions in brackets.
struct PathLevel: Sendable {
  let node: Int
  let isRepeat: Bool
  /// How deep in repeats the instance is that gives the index, where this instance's is meant.
  let pinnedDepth: Int?
  let predicates: [Code]
}
