/// What can be wrong with a form whose structure is right: names, expressions, rings, clauses.
struct FormCheck {
  private let form: FormDefinition
  private let file: String
  private let builder: PlanBuilder
  private var faults: [FormFault] = []

  static func faults(in form: FormDefinition, file: String) -> [FormFault] {
    var check = FormCheck(form: form, file: file)
    check.expressions()
    check.rings()
    check.questions(form.questions)
    check.texts()
    return check.faults
  }

  private init(form: FormDefinition, file: String) {
    self.form = form
    self.file = file
    builder = PlanBuilder.build(form)
  }

  private mutating func stop(_ line: Int, _ column: Int, _ message: String, _ advice: String) {
    faults.append(
      FormFault(
        file: file, line: line, column: column, weight: .stops, message: message, advice: advice))
  }

  private mutating func expressions() {
    for (expression, fault) in builder.faults {
      // An expression on one line stands where it was written; folded over several it is told by
      // its words alone.
      let column = expression.source.contains("\n") ? 0 : fault.offset
      let near = expression.source.dropFirst(fault.offset).prefix(24)
      let place = near.isEmpty || fault.offset == 0 ? "" : " (at “\(near)”)"
      stop(
        expression.line, expression.column + column, fault.message + place, fault.advice)
    }
  }

  private mutating func rings() {
    var told: Set<String> = []
    for derivation in builder.rings {
      guard let question = builder.nodes[derivation.node].question,
        told.insert(question.name).inserted
      else { continue }
      let others = Set(builder.rings.compactMap { builder.nodes[$0.node].question?.name })
        .subtracting([question.name]).sorted()
      let with = others.isEmpty ? "itself" : "“\(others.joined(separator: "”, “"))”"
      stop(
        question.line, question.column,
        "“\(question.name)” depends on \(with), and back again, for ever.",
        "Take one name out of relevant, required, read_only or calculation.")
    }
  }

  private mutating func questions(_ siblings: [Question]) {
    for question in siblings {
      if let list = question.kind.list, form.choiceList(list) == nil {
        stop(
          question.line, question.column, "There is no choice list “\(list)”.",
          Spelling.advice(for: list, among: form.choiceLists.map(\.name)))
      }
      if question.kind == .range { range(question) }
      for clause in question.concerns { concern(clause, of: question, siblings) }
      for clause in question.tellNow { tellNow(clause, of: question, siblings) }
      questions(question.questions)
    }
  }

  private mutating func range(_ question: Question) {
    for parameter in question.parameters
    where ["start", "end", "step"].contains(parameter.name) && Double(parameter.value) == nil {
      stop(
        question.line, question.column,
        "“\(parameter.name)=\(parameter.value)” is no number on the scale.",
        "Write parameters: start=1 end=5 step=1.")
    }
  }

  private mutating func concern(
    _ clause: ConcernClause, of question: Question, _ siblings: [Question]
  ) {
    let beside = (siblings + question.questions).map(\.name)
    let named = [
      ("raised_with", clause.raisedWith), ("raised_at", clause.raisedAt),
      ("reply", clause.reply), ("settled", clause.settled),
    ]
    for case (let key, let name?) in named where !beside.contains(name) {
      stop(
        clause.line, clause.column, "“\(name)”, named by \(key), is not beside “\(question.name)”.",
        Spelling.advice(for: name, among: beside))
    }
  }

  /// What visitors are told to say at once must be recorded as said: when, and to whom.
  private mutating func tellNow(
    _ clause: TellNowClause, of question: Question, _ siblings: [Question]
  ) {
    let wanted = Self.words(clause.when.source.replacing(".", with: question.name))
    for name in ["told_at", "told_whom"] {
      guard let told = siblings.first(where: { $0.name == name }) else {
        stop(
          clause.line, clause.column, "tell_now needs a question “\(name)” beside it.",
          "Add it, required, relevant under the same condition.")
        continue
      }
      if told.required == nil {
        stop(
          told.line, told.column, "“\(name)” must be required: tell_now is not done until it is.",
          "Write required: yes.")
      }
      guard let relevant = told.relevant else {
        stop(
          told.line, told.column, "“\(name)” must be relevant when tell_now holds.",
          "Write relevant: \(clause.when.source)")
        continue
      }
      if !Self.words(relevant.source).contains(wanted) {
        stop(
          told.line, told.column,
          "“\(name)” is not relevant under the condition of tell_now.",
          "Write relevant: \(clause.when.source)")
      }
    }
  }

  /// A condition without spaces and braces, so that `.` and `${name}` of the same answer compare.
  private static func words(_ source: String) -> String {
    source.filter { !$0.isWhitespace && !"${}".contains($0) }
  }

  /// Names that labels, hints and messages put answers in for.
  private mutating func texts() {
    for (_, question) in form.everyQuestion {
      let texts =
        [
          question.label, question.hint, question.guidanceHint, question.requiredMessage,
          question.constraintMessage,
        ] + question.concerns.map(\.text) + question.tellNow.map(\.text)
      for text in texts.compactMap(\.self) {
        for name in text.namesReferred where builder.named[name]?.count != 1 {
          stop(
            text.line, text.column,
            builder.named[name] == nil
              ? "There is no question “\(name)” to put into the text."
              : "Several questions are named “\(name)”.",
            Spelling.advice(for: name, among: builder.named.keys.sorted()))
        }
      }
    }
  }
}
