import Findings
import Pages

/// The form being printed, with the numbers its notes refer to.
struct PaperWriting {
  let form: FormDefinition
  let language: String
  let numbers: PaperNumbers

  init(_ form: FormDefinition, language: String) {
    self.form = form
    self.language = language
    numbers = PaperNumbers(form)
  }

  /// Printed at the foot of every page, so that a loose sheet can be put back.
  var footer: String { "\(form.title.text(in: language)), \(form.id) \(form.version)" }

  func header() -> Markup {
    var content = [Markup.element("h1", words: form.title.text(in: language))]
    if let guidance = form.guidance {
      content.append(.element("p", class: "guidance", words: guidance.text(in: language)))
    }
    return .element("header", content)
  }

  /// Everything below a group in order.
  ///
  /// Neighbours asked under the same condition share one note, beside a bar as long as they are.
  func sections(
    _ questions: [Question], below path: [String], inside condition: FormExpression?
  ) -> [Markup] {
    let grids = PaperGrids(questions)
    var sections: [Markup] = []
    var run: [Markup] = []
    var runs: FormExpression?
    func close() {
      if let shared = runs, shared.source != condition?.source, !run.isEmpty {
        sections.append(.element("div", class: "only", [passing(shared)] + run))
      } else {
        sections += run
      }
      run = []
    }
    for question in questions where question.kind != .calculate && !grids.isInsideGrid(question) {
      let own = question.kind.holdsQuestions ? nil : question.relevant
      if own?.source != runs?.source {
        close()
        runs = own
      }
      run.append(piece(question, grids: grids, below: path, inside: condition))
    }
    close()
    return sections
  }

  private func piece(
    _ question: Question, grids: PaperGrids, below path: [String], inside: FormExpression?
  ) -> Markup {
    let here = path + [question.name]
    switch question.kind {
    case .group, .repeat: return section(question, at: here, inside: inside)
    case .note: return .element("p", class: "note", words: label(question))
    default:
      if let grid = grids.beginning(with: question) { return self.grid(grid, below: path) }
      return self.question(question, at: here)
    }
  }

  private func section(
    _ group: Question, at path: [String], inside condition: FormExpression?
  ) -> Markup {
    let isRepeat = group.kind == .repeat
    var content = [Markup.element(path.count == 1 ? "h2" : "h3", words: label(group))]
    if isRepeat {
      content.append(
        .element(
          "p", class: "again", words: "One of these for each. Copy the sheets as often as needed."))
    }
    if let relevant = group.relevant { content.append(passing(relevant)) }
    content += sections(group.questions, below: path, inside: group.relevant ?? condition)
    return .element("section", class: isRepeat ? "repeat" : nil, content)
  }

  /// The words of a question, with a blank or a question's number where an answer would stand.
  func label(_ question: Question) -> String {
    question.label.map(words) ?? question.name.split(separator: "_").joined(separator: " ")
  }

  /// The words of a question after its number.
  func numberedLabel(_ question: Question, at path: [String]) -> [Markup] {
    let number = numbers.number(at: path).map { "\($0). " } ?? ""
    return [.words(number + label(question))]
  }

  func words(_ text: FormText) -> String {
    FormTextPiece.pieces(of: text.text(in: language)).map { piece in
      switch piece {
      case .words(let words): words
      case .answer(let name): numbers.number(of: name).map { "[answer \($0)]" } ?? "______"
      }
    }.joined()
  }

  /// In plain words, when to pass over what follows.
  private func passing(_ relevant: FormExpression) -> Markup {
    let words = RelevanceInWords(form: form, numbers: numbers, language: language)
    return .element("p", class: "passing", words: words.sentence(for: relevant))
  }
}
