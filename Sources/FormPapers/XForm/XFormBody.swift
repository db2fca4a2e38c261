import Findings
import SafeXML

/// What people see, in order.
extension XFormWriting {
  func body() -> [XMLTree] { controls(form.questions, below: []) }

  private func controls(_ questions: [Question], below steps: [String]) -> [XMLTree] {
    questions.compactMap { question in
      let here = steps + [question.name]
      switch question.kind {
      case .calculate: return nil
      case .group: return group(question, at: here)
      case .repeat: return `repeat`(question, at: here)
      default: return control(question, at: here)
      }
    }
  }

  private func group(_ question: Question, at steps: [String]) -> XMLTree {
    var group = XMLTree("group", attributes: ["ref": QuestionPaths.absolute(steps)])
    group.set("appearance", question.appearance)
    addWords(of: question, to: &group, at: steps, always: false)
    for inner in controls(question.questions, below: steps) { group.append(inner) }
    return group
  }

  private func `repeat`(_ question: Question, at steps: [String]) -> XMLTree {
    let path = QuestionPaths.absolute(steps)
    var group = XMLTree("group", attributes: ["ref": path])
    addWords(of: question, to: &group, at: steps, always: false)
    var body = XMLTree("repeat", attributes: ["nodeset": path])
    body.set("appearance", question.appearance)
    if let count = RepeatCount(of: question) {
      let own = count.ownQuestion.map { QuestionPaths.absolute(steps.dropLast() + [$0]) }
      body.set("jr:count", own ?? expression(count.expression, at: steps))
    }
    for inner in controls(question.questions, below: steps) { body.append(inner) }
    for start in newInstanceValues(question.questions, below: steps) { body.append(start) }
    group.append(body)
    return group
  }

  /// The answers worked out when an instance is added; a repeat inside sees to its own.
  private func newInstanceValues(_ questions: [Question], below steps: [String]) -> [XMLTree] {
    questions.flatMap { question -> [XMLTree] in
      let here = steps + [question.name]
      switch question.kind {
      case .repeat: return []
      case .group: return newInstanceValues(question.questions, below: here)
      default:
        return startingValue(question, at: here, event: "odk-new-repeat").map { [$0] } ?? []
      }
    }
  }

  private func control(_ question: Question, at steps: [String]) -> XMLTree {
    var control = XMLTree(
      question.controlName, attributes: ["ref": QuestionPaths.absolute(steps)])
    control.set("appearance", question.appearance)
    if question.kind == .range {
      let scale = RangeScale(of: question)
      control.set("start", scale.start)
      control.set("end", scale.end)
      control.set("step", scale.step)
    }
    addWords(of: question, to: &control, at: steps, always: true)
    if let list = question.kind.list { control.append(itemset(list, of: question, at: steps)) }
    return control
  }

  private func addWords(
    of question: Question, to tree: inout XMLTree, at steps: [String], always: Bool
  ) {
    let path = QuestionPaths.absolute(steps)
    if question.label != nil {
      tree.append(XMLTree("label", attributes: ["ref": "jr:itext('\(path):label')"]))
    } else if always {
      tree.append(XMLTree("label"))
    }
    if always, question.hint != nil || question.guidanceHint != nil {
      tree.append(XMLTree("hint", attributes: ["ref": "jr:itext('\(path):hint')"]))
    }
  }

  private func itemset(_ list: String, of question: Question, at steps: [String]) -> XMLTree {
    let filter = question.choiceFilter.map {
      "[\(ExpressionPaths(paths: paths, context: steps, isChoiceFilter: true).rewritten($0))]"
    }
    return XMLTree(
      "itemset", attributes: ["nodeset": "instance('\(list)')/root/item" + (filter ?? "")],
      [
        XMLTree("value", attributes: ["ref": "name"]),
        XMLTree("label", attributes: ["ref": "jr:itext(itextId)"]),
      ])
  }
}

extension Question {
  /// The XForm's control for it.
  fileprivate var controlName: String {
    switch kind {
    case .selectOne: "select1"
    case .selectMultiple: "select"
    case .acknowledge: "trigger"
    case .range: "range"
    default: "input"
    }
  }
}
