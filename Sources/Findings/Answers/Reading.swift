/// Reading answers back.
extension FilledForm {
  /// An answer and whether it counts.
  public struct Standing: Sendable, Hashable {
    public let exists: Bool
    public let isRelevant: Bool
    /// As a submission holds it; kept, and shown here, even while the question is not relevant.
    public let value: String
  }

  /// What stands at a path.
  public func standing(at path: String) -> Standing {
    guard let path = FormPath(path), let place = place(at: path) else {
      return Standing(exists: false, isRelevant: false, value: "")
    }
    let slot = slot(place)
    return Standing(exists: true, isRelevant: slot.isRelevant, value: slot.held.text(in: zone))
  }

  /// The paths of all that is relevant, in order: questions, groups and instances.
  public var relevantPaths: [String] {
    everyPlace.filter { slot($0).isRelevant }.map { path(of: $0) }
  }

  /// The answers of relevant questions that have one, by path, in order.
  public var values: [(path: String, value: String)] {
    everyPlace.compactMap { place in
      let slot = slot(place)
      guard slot.isRelevant, slot.held != .none else { return nil }
      let text = slot.held.text(in: zone)
      return text.isEmpty ? nil : (path(of: place), text)
    }
  }

  /// The name the form gives this report, empty where it gives none.
  public var reportName: String {
    guard let code = plan.reportName else { return "" }
    return evaluate(code, EvaluationScope(AnswerPlace(node: 0, block: 0))).text(in: zone)
  }

  /// Every question, group and instance in the order of the form.
  var everyPlace: [AnswerPlace] {
    var places: [AnswerPlace] = []
    places.reserveCapacity(plan.nodes.count)
    addPlaces(below: 0, 0, to: &places)
    return places
  }

  private func addPlaces(below id: Int, _ block: Int, to places: inout [AnswerPlace]) {
    for child in plan.nodes[id].children {
      let node = plan.nodes[child]
      guard node.isRepeat else {
        places.append(AnswerPlace(node: child, block: block))
        if node.isGroup { addPlaces(below: child, block, to: &places) }
        continue
      }
      for instance in blocks[block].lists[node.list] {
        places.append(AnswerPlace(node: child, block: instance))
        addPlaces(below: child, instance, to: &places)
      }
    }
  }

  /// Evaluates an expression as seen from a path; nil where either cannot be read.
  public func evaluate(_ source: String, at path: String) -> Evaluated? {
    guard let path = FormPath(path), let place = place(at: path) else { return nil }
    do {
      var compiler = CodeCompiler(plan: plan, origin: place.node)
      let code = compiler.code(try ExpressionParser.parse(source))
      let value = evaluate(code, EvaluationScope(place))
      return Evaluated(value: value.text(in: zone), type: value.typeName)
    } catch {
      return nil
    }
  }

  /// What an expression came to, as text, and its type as Java names it.
  public struct Evaluated: Sendable, Hashable {
    public let value: String
    public let type: String
  }
}

extension XPathValue {
  fileprivate var typeName: String {
    switch self {
    case .boolean: "Boolean"
    case .number: "Double"
    case .text: "String"
    case .moment: "Date"
    }
  }
}
