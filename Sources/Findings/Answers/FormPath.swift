/// The path of an answer in a submission: `/data/detainee[2]/outcome`.
struct FormPath: Sendable, Hashable {
  struct Step: Sendable, Hashable {
    let name: String
    /// Counted from 1; 1 where none was written.
    let number: Int
    /// Whether the number was written.
    let isNumbered: Bool
  }

  let steps: [Step]

  /// An absolute path, or nil where it is none or a number in it cannot be read.
  init?(_ text: String) {
    guard text.hasPrefix("/") else { return nil }
    var steps: [Step] = []
    for part in text.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
      guard let bracket = part.firstIndex(of: "[") else {
        steps.append(Step(name: String(part), number: 1, isNumbered: false))
        continue
      }
      guard part.hasSuffix("]"),
        let number = Int(part[part.index(after: bracket)...].dropLast()), number < 1_000_000
      else { return nil }
      steps.append(Step(name: String(part[..<bracket]), number: number, isNumbered: true))
    }
    self.steps = steps
  }

  private init(steps: [Step]) { self.steps = steps }

  func prefix(_ count: Int) -> FormPath { FormPath(steps: Array(steps.prefix(count))) }
}

extension FilledForm {
  /// The node a path names, whether or not that instance exists.
  func node(at path: FormPath) -> Int? {
    guard path.steps.first?.name == plan.nodes[0].name else { return nil }
    var node = 0
    for step in path.steps.dropFirst() {
      guard let child = plan.nodes[node].children.first(where: { plan.nodes[$0].name == step.name })
      else { return nil }
      node = child
    }
    return node
  }

  /// The answer a path names, nil where there is none.
  func place(at path: FormPath) -> AnswerPlace? {
    guard let node = node(at: path) else { return nil }
    var block = 0
    for (step, trail) in zip(path.steps, plan.trail(of: node)) {
      guard plan.nodes[trail].isRepeat else {
        guard step.number == 1 else { return nil }
        continue
      }
      let instances = blocks[block].lists[plan.nodes[trail].list]
      guard instances.indices.contains(step.number - 1) else { return nil }
      block = instances[step.number - 1]
    }
    return AnswerPlace(node: node, block: block)
  }

  /// The path of an answer, each repeat numbered from 1.
  func path(node: Int, block: Int) -> String {
    var block = block
    var text = ""
    for step in plan.trail(of: node).reversed() {
      if plan.nodes[step].isRepeat {
        text = "/\(plan.nodes[step].name)[\(blocks[block].position + 1)]" + text
        block = blocks[block].parent
      } else {
        text = "/\(plan.nodes[step].name)" + text
      }
    }
    return text
  }

  func path(of place: AnswerPlace) -> String { path(node: place.node, block: place.block) }
}
