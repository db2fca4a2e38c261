import Findings
import SafeXML

/// The rules of each question: type, when asked, when required, what it must satisfy.
extension XFormWriting {
  func binds() -> [XMLTree] {
    form.everyQuestion.flatMap { path, question in
      [countBind(question, at: path), bind(question, at: path), start(question, at: path)]
        .compactMap { $0 }
    } + metaBinds()
  }

  private func bind(_ question: Question, at steps: [String]) -> XMLTree? {
    if question.kind.holdsQuestions, question.relevant == nil, question.readOnly == nil {
      return nil
    }
    let path = QuestionPaths.absolute(steps)
    func written(_ expression: FormExpression?) -> String? {
      expression.map { self.expression($0, at: steps) }
    }
    var bind = XMLTree("bind", attributes: ["nodeset": path])
    bind.set("type", question.xformType)
    bind.set("required", written(question.required))
    bind.set("relevant", written(question.relevant))
    bind.set("constraint", written(question.constraint))
    bind.set("calculate", written(question.calculation))
    bind.set("readonly", question.kind == .note ? "true()" : written(question.readOnly))
    if question.constraintMessage != nil {
      bind.set("jr:constraintMsg", "jr:itext('\(path):jr:constraintMsg')")
    }
    if question.requiredMessage != nil {
      bind.set("jr:requiredMsg", "jr:itext('\(path):jr:requiredMsg')")
    }
    return bind
  }

  private func countBind(_ question: Question, at steps: [String]) -> XMLTree? {
    guard let count = RepeatCount(of: question), let own = count.ownQuestion else { return nil }
    let place = Array(steps.dropLast()) + [own]
    return XMLTree(
      "bind",
      attributes: [
        "nodeset": QuestionPaths.absolute(place), "type": "string", "readonly": "true()",
        "calculate": expression(count.expression, at: steps),
      ])
  }

  /// The answer worked out when the form is first opened.
  private func start(_ question: Question, at steps: [String]) -> XMLTree? {
    startingValue(question, at: steps, event: "odk-instance-first-load")
  }

  func startingValue(_ question: Question, at steps: [String], event: String) -> XMLTree? {
    StartingAnswer(of: question).workedOut.map {
      XMLTree(
        "setvalue",
        attributes: [
          "ref": QuestionPaths.absolute(steps), "event": event,
          "value": expression($0, at: steps),
        ])
    }
  }

  private func metaBinds() -> [XMLTree] {
    let id = XMLTree(
      "bind",
      attributes: [
        "nodeset": "/data/meta/instanceID", "type": "string", "readonly": "true()",
        "jr:preload": "uid",
      ])
    guard let name = form.nameOfEachReport else { return [id] }
    let named = XMLTree(
      "bind",
      attributes: [
        "nodeset": "/data/meta/instanceName", "type": "string",
        "calculate": expression(name, at: ["meta", "instanceName"]),
      ])
    return [id, named]
  }
}

extension Question {
  /// The XForm's data type; nil for what holds no answer.
  var xformType: String? {
    switch kind {
    case .integer: "int"
    case .decimal: "decimal"
    case .date: "date"
    case .time: "time"
    case .dateTime: "dateTime"
    case .range: RangeScale(of: self).isWhole ? "int" : "decimal"
    case .group, .repeat: nil
    case .text, .selectOne, .selectMultiple, .note, .acknowledge, .calculate: "string"
    }
  }
}
