/// Function calls: which function, how many arguments, what kind.
extension CodeCompiler {
  mutating func call(_ name: String, _ arguments: [Expression], at offset: Int) -> Code {
    guard let function = XPathFunction(rawValue: name) else {
      fault(
        offset, "There is no function “\(name)”.",
        Spelling.advice(for: name, among: XPathFunction.allCases.map(\.rawValue)))
      for argument in arguments { _ = code(argument) }
      return .value(.empty)
    }
    guard function.arity.contains(arguments.count) else {
      let (low, high) = (function.arity.lowerBound, function.arity.upperBound)
      fault(
        offset,
        "“\(name)” takes \(low == high ? "\(low)" : "\(low) to \(high)") arguments, "
          + "not \(arguments.count).", "Check the commas.")
      return .value(.empty)
    }
    switch function {
    case .count, .countNonEmpty, .sum: return gathered(function, arguments[0], at: offset)
    case .min, .max, .concat:
      if arguments.count == 1, Self.isInstances(arguments[0]) {
        return gathered(function, arguments[0], at: offset)
      }
    case .position: return position(arguments.first, at: offset)
    case .indexedRepeat: return indexed(arguments, at: offset)
    case .once:
      return .once(code(arguments[0]))
    case .choiceName: return choiceName(arguments, at: offset)
    default: break
    }
    lint(function, arguments, at: offset)
    if arguments.isEmpty, function == .stringLength || function == .normalizeSpace {
      return .call(function, [.here])
    }
    return .call(function, arguments.map { code($0) })
  }

  private static func isInstances(_ expression: Expression) -> Bool {
    switch expression {
    case .path: true
    case .binary(.union, let left, let right, _): isInstances(left) && isInstances(right)
    default: false
    }
  }

  private mutating func gathered(
    _ function: XPathFunction, _ argument: Expression, at offset: Int
  ) -> Code {
    guard let paths = paths(argument) else {
      fault(
        offset, "“\(function.rawValue)” takes a question, not a calculation.",
        "Write \(function.rawValue)(${name}).")
      _ = code(argument)
      return .value(.empty)
    }
    return .gathered(function, paths)
  }

  private mutating func paths(_ expression: Expression) -> [NodePath]? {
    switch expression {
    case .path(let path): return [resolve(path)]
    case .binary(.union, let left, let right, _):
      guard let first = paths(left), let second = paths(right) else { return nil }
      return first + second
    default: return nil
    }
  }

  private mutating func position(_ argument: Expression?, at offset: Int) -> Code {
    guard let argument else { return .place }
    guard case .path(let path) = argument, path.start == .context || path.start == .current,
      path.startPredicates.isEmpty,
      path.steps.allSatisfy({ $0.axis == .parent && $0.predicates.isEmpty })
    else {
      fault(
        offset, "“position” takes .. or nothing.",
        "Write position(..) for this instance's number, or [position() = 2] to choose one.")
      return .value(.empty)
    }
    return .position(resolve(path))
  }

  private mutating func indexed(_ arguments: [Expression], at offset: Int) -> Code {
    guard arguments.count % 2 == 1, case .path(let path) = arguments[0],
      let target = resolve(path).target
    else {
      fault(
        offset, "“indexed-repeat” takes a question, then a repeat and a number.",
        "Write indexed-repeat(${question}, ${repeat}, 2).")
      return .value(.empty)
    }
    var levels: [IndexedLevel] = []
    for index in stride(from: 1, to: arguments.count, by: 2) {
      guard case .path(let path) = arguments[index], let node = resolve(path).target,
        plan.nodes[node].isRepeat, plan.trail(of: target).contains(node)
      else {
        fault(
          offset, "Argument \(index + 1) of “indexed-repeat” is no repeat around the question.",
          "Name the repeat that the question stands in.")
        continue
      }
      levels.append(
        IndexedLevel(depth: plan.nodes[node].depth, index: code(arguments[index + 1])))
    }
    return .indexed(node: target, levels: levels)
  }

  private mutating func choiceName(_ arguments: [Expression], at offset: Int) -> Code {
    let value = code(arguments[0])
    var named: String?
    if case .text(let written) = arguments[1] {
      let inside = written.filter { $0 != " " }
      if inside.hasPrefix("${"), inside.hasSuffix("}") {
        named = String(inside.dropFirst(2).dropLast())
      } else {
        named = inside.split(separator: "/").last.map(String.init)
      }
    }
    guard let named, let node = plan.node(named: named, from: origin),
      plan.nodes[node].question?.kind.list != nil
    else {
      fault(
        offset, "“jr:choice-name” takes an answer, then a question with choices in quotes.",
        "Write jr:choice-name(${suite}, '${suite}').")
      return .value(.empty)
    }
    shown.insert(node)
    return .choiceLabel(value, node: node)
  }
}
