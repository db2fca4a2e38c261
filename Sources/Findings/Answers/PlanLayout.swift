/// Gives every question of a form its number and its place.
struct PlanLayout {
  var nodes: [NodeDraft] = []
  var shapes: [PlanShape] = []
  var lists: [PlanList]
  var named: [String: [Int]] = [:]
  private let listNumbers: [String: Int]

  init(_ definition: FormDefinition) {
    lists = definition.choiceLists.map(PlanList.init)
    listNumbers = Dictionary(
      definition.choiceLists.enumerated().map { ($1.name, $0) },
      uniquingKeysWith: { first, _ in first })
    shapes = [PlanShape(owner: 0, nodes: [0])]
    nodes = [
      NodeDraft(
        id: 0, name: "data", parent: -1, trail: [0], repeats: [], shape: 0, slot: 0,
        question: nil, list: 0, choices: nil, answer: .text)
    ]
    for question in definition.questions { add(question, to: 0, shape: 0) }
    for node in nodes.indices.reversed() {
      nodes[node].below = nodes[node].children.flatMap { [$0] + nodes[$0].below }
    }
  }

  private mutating func add(_ question: Question, to parent: Int, shape outer: Int) {
    let id = nodes.count
    var shape = outer
    var list = 0
    var slot = shapes[outer].nodes.count
    if question.kind == .repeat {
      list = shapes[outer].repeats.count
      shapes[outer].repeats.append(id)
      shape = shapes.count
      slot = 0
      shapes.append(PlanShape(owner: id, nodes: [id]))
    } else {
      shapes[outer].nodes.append(id)
    }
    nodes.append(
      NodeDraft(
        id: id, name: question.name, parent: parent, trail: nodes[parent].trail + [id],
        repeats: nodes[parent].repeats + (question.kind == .repeat ? [id] : []),
        shape: shape, slot: slot, question: question, list: list,
        choices: question.kind.list.flatMap { listNumbers[$0] },
        answer: AnswerType(question)))
    nodes[parent].children.append(id)
    named[question.name, default: []].append(id)
    for inner in question.questions { add(inner, to: id, shape: shape) }
  }
}

extension AnswerType {
  init(_ question: Question) {
    switch question.kind {
    case .integer: self = .whole
    case .decimal: self = .decimal
    case .date: self = .date
    case .time: self = .time
    case .dateTime: self = .dateTime
    case .selectOne: self = .choice
    case .selectMultiple: self = .choices
    case .range:
      // A scale is of whole numbers unless a bound or its step has a point.
      self = question.parameters.contains { $0.value.contains(".") } ? .decimal : .whole
    case .text, .note, .acknowledge, .calculate, .group, .repeat: self = .text
    }
  }
}
