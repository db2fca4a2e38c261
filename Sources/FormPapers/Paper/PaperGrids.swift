import Findings
import Pages

/// Questions beside each other that tick the same list: on paper one table, a row for each choice.
///
/// *Which did you ask about, which were wrong, which were put right* would otherwise print one
/// list three times, and nobody would see that they belong together.
struct PaperGrids {
  private let columns: [String: [Question]]

  init(_ siblings: [Question]) {
    var columns: [String: [Question]] = [:]
    for question in siblings {
      if case .selectMultiple(let list) = question.kind {
        columns[list, default: []].append(question)
      }
    }
    self.columns = columns.filter { $0.value.count > 1 }
  }

  /// The questions of the table that begins here; nil where none does.
  func beginning(with question: Question) -> [Question]? {
    guard let all = columns(of: question), all.first?.name == question.name else { return nil }
    return all
  }

  /// Whether a question is a column of a table that began earlier.
  func isInsideGrid(_ question: Question) -> Bool {
    guard let all = columns(of: question) else { return false }
    return all.first?.name != question.name
  }

  private func columns(of question: Question) -> [Question]? {
    guard case .selectMultiple(let list) = question.kind else { return nil }
    return columns[list]
  }
}

extension PaperWriting {
  /// The table of several questions over one list.
  func grid(_ questions: [Question], below path: [String]) -> Markup {
    let choices = questions.first?.kind.list.flatMap { form.choiceList($0)?.choices } ?? []
    let heads = questions.map { question in
      Markup.element("th", numberedLabel(question, at: path + [question.name]))
    }
    let empty = Markup.element(
      "td", class: "box-cell", [.element("span", class: "box", words: "\u{A0}")])
    let rows = choices.map { choice in
      Markup.element(
        "tr",
        [.element("th", class: "row", words: words(choice.label))] + questions.map { _ in empty })
    }
    let table = Markup.element(
      "table",
      [.element("tr", [.element("td", words: "Tick all that apply.")] + heads)] + rows)
    return .element("div", class: "question", [table])
  }
}
