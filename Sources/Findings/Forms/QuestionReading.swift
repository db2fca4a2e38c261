import YAMLText

/// The questions of a form's file.
extension ReadingDesk {
  private static let keys = [
    "name", "type", "label", "hint", "guidance_hint", "required", "required_message", "relevant",
    "constraint", "constraint_message", "calculation", "default", "read_only", "appearance",
    "parameters", "questions", "repeat_count", "choice_filter", "tags", "figure", "concern",
    "tell_now",
  ]

  mutating func questions(
    _ node: YAMLNode?, in what: String, at place: YAMLPlace
  ) -> [Question] {
    guard let list = node?.list, !list.isEmpty else {
      stop(
        at: node?.place ?? place, "\(what) has no questions.",
        "Write questions: and a list, each beginning with “- name:”.")
      return []
    }
    var names: Set<String> = []
    return list.compactMap { item in
      guard let question = question(item) else { return nil }
      if !names.insert(question.name).inserted {
        stop(
          at: item["name"]?.place ?? item.place,
          "Two questions beside each other are named “\(question.name)”.",
          "Give one of them another name.")
      }
      return question
    }
  }

  private mutating func question(_ node: YAMLNode) -> Question? {
    guard let found = entries(node, of: "The question", keys: Self.keys) else { return nil }
    let name = questionName(found["name"], at: node.place)
    let kind = questionKind(found["type"], at: node.place)
    guard let name, let kind else {
      if let inner = found["questions"] {
        _ = questions(inner, in: "The question", at: node.place)
      }
      return nil
    }
    let what = "“\(name)”"
    var question = Question(named: name, kind: kind, at: node.place)
    question.label = words(found["label"], of: "The label of \(what)")
    question.hint = words(found["hint"], of: "The hint of \(what)")
    question.guidanceHint = words(found["guidance_hint"], of: "The guidance_hint of \(what)")
    question.required = condition(found["required"], of: "required")
    question.requiredMessage = words(found["required_message"], of: "required_message")
    question.relevant = expression(found["relevant"], of: "relevant")
    question.constraint = expression(found["constraint"], of: "constraint")
    question.constraintMessage = words(found["constraint_message"], of: "constraint_message")
    question.calculation = expression(found["calculation"], of: "calculation")
    question.defaultAnswer = expression(found["default"], of: "default")
    question.readOnly = condition(found["read_only"], of: "read_only")
    question.appearance = text(found["appearance"], of: "appearance")
    question.parameters = parameters(found["parameters"])
    question.repeatCount = expression(found["repeat_count"], of: "repeat_count")
    question.choiceFilter = expression(found["choice_filter"], of: "choice_filter")
    question.tags = tags(found["tags"])
    question.figures = figures(found["figure"])
    question.concerns = concerns(found["concern"])
    question.tellNow = tellNow(found["tell_now"])
    if kind.holdsQuestions {
      question.questions = questions(
        found["questions"], in: "The \(kind.written) \(what)",
        at: node.place)
    }
    checkFit(of: question, found: found, at: node.place)
    return question
  }

  private mutating func questionName(_ node: YAMLNode?, at place: YAMLPlace) -> String? {
    guard let node, let name = text(node, of: "name") else {
      stop(at: place, "The question has no name.", "Write name: and a short word.")
      return nil
    }
    guard Names.isName(name) else {
      stop(at: node.place, "“\(name)” cannot name a question.", Names.advice)
      return nil
    }
    return name
  }

  private mutating func questionKind(_ node: YAMLNode?, at place: YAMLPlace) -> QuestionKind? {
    guard let node, let written = text(node, of: "type") else {
      stop(at: place, "The question has no type.", "Write type: text, or another type.")
      return nil
    }
    guard let kind = QuestionKind(written: written) else {
      stop(
        at: node.place, "There is no question type “\(written)”.",
        "Known: text, integer, decimal, date, time, dateTime, select_one LIST, "
          + "select_multiple LIST, note, acknowledge, calculate, range, group, repeat.")
      return nil
    }
    return kind
  }

  /// `yes`, `no` or an expression; `no` is nil.
  private mutating func condition(_ node: YAMLNode?, of what: String) -> FormExpression? {
    guard let condition = expression(node, of: what) else { return nil }
    switch condition.source.lowercased() {
    case "yes", "true": return FormExpression("true()", at: condition)
    case "no", "false": return nil
    default: return condition
    }
  }

  private mutating func parameters(_ node: YAMLNode?) -> [QuestionParameter] {
    if let map = node?.map {
      return map.compactMap { entry in
        text(entry.value, of: entry.key).map { QuestionParameter(name: entry.key, value: $0) }
      }
    }
    guard let node, let written = text(node, of: "parameters") else { return [] }
    return written.split { $0 == " " || $0 == "," || $0 == ";" }.compactMap { pair in
      let parts = pair.split(separator: "=", omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[1].isEmpty else {
        stop(at: node.place, "“\(pair)” is no parameter.", "Write start=1 end=5 step=1.")
        return nil
      }
      return QuestionParameter(name: String(parts[0]), value: String(parts[1]))
    }
  }
}

extension FormExpression {
  /// Another source standing at the same place.
  init(_ source: String, at other: FormExpression) {
    self.init(source, line: other.line, column: other.column)
  }
}

extension Question {
  /// A question with nothing but a name and a kind.
  init(named name: String, kind: QuestionKind, at place: YAMLPlace) {
    self.name = name
    self.kind = kind
    parameters = []
    tags = QuestionTags()
    figures = []
    concerns = []
    tellNow = []
    questions = []
    line = place.line
    column = place.column
  }
}
