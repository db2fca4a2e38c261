/// Evaluates code over the answers.
extension FilledForm {
  func evaluate(_ code: Code, _ scope: EvaluationScope) -> XPathValue {
    switch code {
    case .value(let value): return value
    case .here: return value(node: scope.node, block: scope.block, scope)
    case .one(let up, let node):
      return value(node: node, block: ancestor(of: scope.block, up: up), scope)
    case .nodes(let path): return first(of: path, scope)
    case .column(let name): return column(name, scope)
    case .both(let left, let right):
      return .boolean(evaluate(left, scope).truth && evaluate(right, scope).truth)
    case .either(let left, let right):
      return .boolean(evaluate(left, scope).truth || evaluate(right, scope).truth)
    case .equal(let left, let right, let wanted):
      return .boolean(areEqual(evaluate(left, scope), evaluate(right, scope)) == wanted)
    case .ordering(let sign, let left, let right):
      return .boolean(
        isOrdered(
          sign, evaluate(left, scope).number(in: zone), evaluate(right, scope).number(in: zone)))
    case .arithmetic(let sign, let left, let right):
      return .number(
        arithmetic(
          sign, evaluate(left, scope).number(in: zone), evaluate(right, scope).number(in: zone)))
    case .negated(let inside): return .number(-evaluate(inside, scope).number(in: zone))
    case .call(let function, let arguments): return call(function, arguments, scope)
    case .gathered(let function, let paths): return gathered(function, paths, scope)
    case .position(let path): return position(of: path, scope)
    case .place:
      return .number(Double(scope.position >= 0 ? scope.position + 1 : ownPosition(scope)))
    case .indexed(let node, let levels): return indexed(node, levels, scope)
    case .once(let inside):
      let present = value(node: scope.node, block: scope.block, scope)
      return present.text(in: zone).isEmpty ? evaluate(inside, scope) : present
    case .choiceLabel(let inside, let node):
      return .text(choiceLabel(evaluate(inside, scope).text(in: zone), node: node, scope))
    }
  }

  /// The value an expression sees: that of a question that is not relevant is empty.
  func value(node: Int, block: Int, _ scope: EvaluationScope) -> XPathValue {
    if let candidate = scope.candidate, node == scope.node, block == scope.block {
      return candidate.value
    }
    let slot = blocks[block].slots[plan.nodes[node].slot]
    return slot.isRelevant ? slot.held.value : .empty
  }

  func ancestor(of block: Int, up: Int) -> Int {
    var found = block
    for _ in 0..<up { found = blocks[found].parent }
    return found
  }

  private func column(_ name: String, _ scope: EvaluationScope) -> XPathValue {
    guard let (list, row) = scope.choice else { return .empty }
    let choice = lists[list].choices[row]
    if name == "name" { return .text(choice.name) }
    return .text(choice.columns.first { $0.name == name }?.value ?? "")
  }

  /// XPath 1.0, 3.4, with moments compared as the days they are written as.
  private func areEqual(_ left: XPathValue, _ right: XPathValue) -> Bool {
    switch (left, right) {
    case (.text(let first), .text(let second)): first == second
    case (.boolean, _), (_, .boolean): left.truth == right.truth
    case (.number, _), (_, .number):
      abs(left.number(in: zone) - right.number(in: zone)) < 1e-12
    default: left.text(in: zone) == right.text(in: zone)
    }
  }

  private func isOrdered(_ sign: BinaryOperator, _ left: Double, _ right: Double) -> Bool {
    switch sign {
    case .less: left < right
    case .lessOrEqual: left <= right
    case .greater: left > right
    default: left >= right
    }
  }

  private func arithmetic(_ sign: BinaryOperator, _ left: Double, _ right: Double) -> Double {
    switch sign {
    case .plus: left + right
    case .minus: left - right
    case .times: left * right
    case .divided: left / right
    default: left.truncatingRemainder(dividingBy: right)
    }
  }

  private func choiceLabel(_ name: String, node: Int, _ scope: EvaluationScope) -> String {
    guard let place = place(of: node, nearest: AnswerPlace(node: scope.node, block: scope.block))
    else { return "" }
    return choices(at: place).first { $0.name == name }?.label.text(in: language) ?? ""
  }

  /// The instance of a question that shares an answer's repeats, the first in any others.
  func place(of node: Int, nearest other: AnswerPlace) -> AnswerPlace? {
    let (own, wanted) = (plan.nodes[other.node].repeats, plan.nodes[node].repeats)
    let shared = zip(own, wanted).prefix { $0 == $1 }.count
    var block = ancestor(of: other.block, up: own.count - shared)
    for inner in wanted.dropFirst(shared) {
      guard let first = blocks[block].lists[plan.nodes[inner].list].first else { return nil }
      block = first
    }
    return AnswerPlace(node: node, block: block)
  }
}
