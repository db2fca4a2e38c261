/// Counts people into the columns of a row.
struct FiguresCounting {
  let form: FormDefinition
  let answers: AnswersByQuestion
  private var counts = VisitCounts()
  private var tagged: Set<VisitCount> = []
  /// For each list with choices that count, the columns of those choices.
  private let columns: [String: [String: [VisitCount]]]

  init(form: FormDefinition, answers: AnswersByQuestion) {
    self.form = form
    self.answers = answers
    columns = FiguresCounting.columns(of: form.choiceLists)
  }

  private static func columns(of lists: [ChoiceList]) -> [String: [String: [VisitCount]]] {
    var columns: [String: [String: [VisitCount]]] = [:]
    for list in lists {
      for choice in list.choices where !choice.figures.isEmpty {
        let counts = choice.figures.compactMap(VisitCount.init(rawValue:))
        if columns[list.name]?[choice.name] == nil {
          columns[list.name, default: [:]][choice.name] = counts
        }
      }
    }
    return columns
  }

  /// The counts that are held.
  mutating func counts(isMade: Bool) throws(FiguresRefusal) -> VisitCounts {
    for (path, question) in form.everyQuestion {
      let hasCountingChoices = question.kind.list.map { self.columns[$0] != nil } ?? false
      guard hasCountingChoices || !question.figures.isEmpty else { continue }
      let columns = question.figures.compactMap(VisitCount.init(rawValue:))
      tagged.formUnion(columns)
      for (place, value) in answers.values(at: path) where !columns.isEmpty {
        let number = try number(value, of: question, at: place, column: columns[0])
        for column in columns { counts[column, default: 0] += number }
      }
      countChoices(of: question, at: path)
    }
    addOffers()
    fillWithNoughts(isMade: isMade)
    return counts
  }

  private func number(
    _ value: String, of question: Question, at place: String, column: VisitCount
  ) throws(FiguresRefusal) -> Int {
    switch question.kind {
    case .selectMultiple: return value.words.count
    case .selectOne, .acknowledge: return YesOrNo(answer: value) == .no ? 0 : 1
    default:
      guard let number = Int(value), number >= 0 else {
        throw .notAnAnswer(path: place, value: value, column: column.rawValue)
      }
      return number
    }
  }

  private mutating func countChoices(of question: Question, at path: [String]) {
    guard let columns = question.kind.list.flatMap({ columns[$0] }) else { return }
    for chosen in columns.values { tagged.formUnion(chosen) }
    for (_, value) in answers.values(at: path) {
      for word in value.words {
        for column in columns[String(word)] ?? [] { counts[column, default: 0] += 1 }
      }
    }
  }

  /// Whoever was spoken to or declined was offered a visit; a form that counts offers itself is
  /// left to it.
  private mutating func addOffers() {
    guard !tagged.contains(.offered), tagged.contains(.spokenTo) || tagged.contains(.declined)
    else { return }
    tagged.insert(.offered)
    let accepted = counts[.spokenTo]
    guard accepted != nil || counts[.declined] != nil else { return }
    counts[.offered] = (accepted ?? 0) + (counts[.declined] ?? 0)
  }

  private mutating func fillWithNoughts(isMade: Bool) {
    let asksForNumberHeld = tagged.contains(.inCustody)
    let isHeld = asksForNumberHeld ? counts[.inCustody] != nil : isMade
    guard isHeld else { return }
    for column in tagged where counts[column] == nil { counts[column] = 0 }
  }
}
