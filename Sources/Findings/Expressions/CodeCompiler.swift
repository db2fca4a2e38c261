/// Turns a parsed expression into code, resolving its names from where it stands.
///
/// What cannot be resolved is noted and compiled to nothing, so that one expression can show
/// several faults.
struct CodeCompiler {
  let plan: FormPlan
  /// The question the expression belongs to.
  let origin: Int
  /// The node that relative paths start from: the origin, or inside brackets the node before them.
  var context: Int
  /// The columns of the list whose choices are filtered, or nil outside a choice_filter.
  var columns: [String]?
  var isInBrackets = false
  var faults: [ExpressionFault] = []
  /// Every node whose answer or instances the expression reads.
  var triggers: Set<Int> = []
  /// Questions whose choices `jr:choice-name` looks through, which counts as showing them.
  var shown: Set<Int> = []

  init(plan: FormPlan, origin: Int, columns: [String]? = nil) {
    self.plan = plan
    self.origin = origin
    context = origin
    self.columns = columns
  }

  mutating func fault(_ offset: Int, _ message: String, _ advice: String) {
    faults.append(ExpressionFault(offset: offset, message: message, advice: advice))
  }

  mutating func code(_ expression: Expression) -> Code {
    switch expression {
    case .number(let number): return .value(.number(number))
    case .text(let text): return .value(.text(text))
    case .path(let path): return value(of: path)
    case .negated(let inside): return .negated(code(inside))
    case .call(let name, let arguments, let offset):
      return call(name, arguments, at: offset)
    case .binary(let sign, let left, let right, let offset):
      return binary(sign, left, right, at: offset)
    }
  }

  private mutating func binary(
    _ sign: BinaryOperator, _ left: Expression, _ right: Expression, at offset: Int
  ) -> Code {
    if sign == .union {
      fault(
        offset, "“|” joins instances, and stands only inside count, sum, min, max or concat.",
        "Write count(${a} | ${b}), or use or between conditions.")
      return .value(.empty)
    }
    lint(sign, left, right, at: offset)
    let (first, second) = (code(left), code(right))
    switch sign {
    case .and: return .both(first, second)
    case .or: return .either(first, second)
    case .equal: return .equal(first, second, wanted: true)
    case .notEqual: return .equal(first, second, wanted: false)
    case .less, .lessOrEqual, .greater, .greaterOrEqual:
      return .ordering(sign, first, second)
    case .plus, .minus, .times, .divided, .modulo, .union:
      return .arithmetic(sign, first, second)
    }
  }

  /// The code for a path where one value is wanted.
  private mutating func value(of path: PathExpression) -> Code {
    if path.isSelf {
      if columns != nil, !isInBrackets { return .value(.empty) }
      triggers.insert(context)
      return .here
    }
    if let columns, case .child(let name)? = path.steps.first?.axis, path.start == .context {
      guard path.steps.count == 1, name == "name" || columns.contains(name) else {
        fault(
          path.offset, "The list has no column “\(name)”.",
          Spelling.advice(for: name, among: ["name"] + columns))
        return .value(.empty)
      }
      return .column(name)
    }
    let nodes = resolve(path)
    guard let target = nodes.target else { return .value(.empty) }
    let depth = plan.nodes[target].depth
    guard nodes.levels.isEmpty else {
      if !nodes.levels.contains(where: { !$0.predicates.isEmpty }) {
        fault(
          path.offset,
          "“\(plan.nodes[target].name)” has many answers here, one in each instance.",
          "Use sum, count, max or indexed-repeat, or choose one with [position() = 1].")
      }
      return .nodes(nodes)
    }
    return .one(up: plan.nodes[context].depth - depth, node: target)
  }
}
