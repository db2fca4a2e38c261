/// Compiles a form's expressions and works out what depends on what.
struct PlanBuilder {
  let definition: FormDefinition
  var nodes: [NodeDraft]
  let shapes: [PlanShape]
  let lists: [PlanList]
  let named: [String: [Int]]
  var derivations: [Derivation] = []
  var dependents: [[Int]] = []
  var repeatDependents: [Int: Set<Int>] = [:]
  var instanceDerivations: [Int: [Int]] = [:]
  var reportName: Code?
  /// What is wrong with the expressions, where it stands.
  var faults: [(FormExpression, ExpressionFault)] = []
  /// Derivations that wait for each other in a ring.
  var rings: [Derivation] = []
  private let frame: FormPlan

  static func build(_ definition: FormDefinition) -> PlanBuilder {
    var builder = PlanBuilder(definition)
    builder.compile()
    builder.order()
    return builder
  }

  private init(_ definition: FormDefinition) {
    let layout = PlanLayout(definition)
    self.definition = definition
    nodes = layout.nodes
    shapes = layout.shapes
    lists = layout.lists
    named = layout.named
    frame = FormPlan(structure: definition, layout)
  }

  private mutating func compile() {
    for id in nodes.indices {
      guard let question = nodes[id].question else { continue }
      derive(.relevant, question.relevant, on: id)
      derive(.required, question.required, on: id)
      derive(.readOnly, question.readOnly, on: id)
      derive(.calculation, question.calculation, on: id)
      nodes[id].constraint = code(question.constraint, on: id)?.code
      nodes[id].repeatCount = code(question.repeatCount, on: nodes[id].parent)?.code
      let columns = nodes[id].choices.map { lists[$0].columns }
      nodes[id].choiceFilter = code(question.choiceFilter, on: id, columns: columns)?.code
      nodes[id].startingAnswer = startingAnswer(question, on: id)
      nodes[id].concernConditions = question.concerns.map { clause in
        code(clause.when, on: id)?.code ?? .value(.empty)
      }
      nodes[id].tellNowConditions = question.tellNow.map { clause in
        code(clause.when, on: id)?.code ?? .value(.empty)
      }
    }
    reportName = code(definition.nameOfEachReport, on: 0)?.code
  }

  private mutating func derive(
    _ kind: Derivation.Kind, _ expression: FormExpression?, on node: Int
  ) {
    guard let found = code(expression, on: node) else { return }
    derivations.append(
      Derivation(
        kind: kind, node: node, code: found.code, triggers: found.triggers,
        shown: found.shown))
  }

  private mutating func code(
    _ expression: FormExpression?, on node: Int, columns: [String]? = nil
  ) -> (code: Code, triggers: Set<Int>, shown: Set<Int>)? {
    guard let expression else { return nil }
    do {
      let parsed = try ExpressionParser.parse(expression.source)
      var compiler = CodeCompiler(plan: frame, origin: node, columns: columns)
      let code = compiler.code(parsed)
      for fault in compiler.faults { faults.append((expression, fault)) }
      return (code, compiler.triggers, compiler.shown)
    } catch {
      faults.append((expression, error))
      return nil
    }
  }

  private mutating func startingAnswer(_ question: Question, on node: Int) -> StartingAnswer {
    guard let written = question.defaultAnswer else { return .none }
    guard DefaultKind.isExpression(written.source, for: question.kind) else {
      // Read only to see that it can be: it is read again in the running zone when a form begins.
      let held = Held(reading: written.source, as: nodes[node].answer, now: 0, in: .utc)
      if held == nil {
        faults.append(
          (
            written,
            ExpressionFault(
              offset: 0, message: "“\(written.source)” is no \(question.kind.written).",
              advice: "Write an answer of that type, or an expression.")
          ))
      }
      return .held(.text(written.source))
    }
    return code(written, on: node).map { .workedOut($0.code) } ?? .none
  }
}

/// Whether a default is an answer or an expression, by XLSForm's rule.
enum DefaultKind {
  static func isExpression(_ source: String, for kind: QuestionKind) -> Bool {
    let tokens: [ExpressionToken]
    do {
      tokens = try ExpressionLexer.tokens(of: source).map(\.token)
    } catch {
      // What is not even spelt like an expression is an answer.
      return false
    }
    for (index, token) in tokens.enumerated() {
      switch token {
      case .answer, .openBracket, .binary(.union): return true
      case .binary(.minus), .minusSign:
        if kind == .date || kind == .dateTime { return false }
        if case .binary(.minus) = token { return true }
      case .binary(.plus), .binary(.times), .binary(.divided), .binary(.modulo), .star:
        return true
      case .openParenthesis:
        if index > 0, case .name = tokens[index - 1] { return true }
      default: break
      }
    }
    return false
  }
}
