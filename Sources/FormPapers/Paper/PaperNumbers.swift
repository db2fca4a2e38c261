import Findings

/// The number each question has on paper, so that one can refer to another.
struct PaperNumbers {
  private var byPath: [[String]: Int] = [:]
  private var byName: [String: Int] = [:]
  private var words: [String: FormText] = [:]
  private var lists: [String: String] = [:]

  init(_ form: FormDefinition) {
    var next = 1
    for (path, question) in form.everyQuestion {
      words[question.name] = words[question.name] ?? question.label
      lists[question.name] = lists[question.name] ?? question.kind.list
      guard question.isNumbered else { continue }
      byPath[path] = next
      byName[question.name] = byName[question.name] ?? next
      next += 1
    }
  }

  /// The number printed beside a question; nil for one that has none.
  func number(at path: [String]) -> Int? { byPath[path] }

  /// The number of the question that `${name}` means; nil where it has none.
  func number(of name: String) -> Int? { byName[name] }

  /// What a question is called in a note: its number, or the words of what is worked out.
  func title(of name: String, in language: String) -> String {
    if let number = byName[name] { return "question \(number)" }
    let own = words[name]?.text(in: language) ?? name.split(separator: "_").joined(separator: " ")
    return own.prefix(1).lowercased() + own.dropFirst()
  }

  /// The list a question chooses from.
  func list(of name: String) -> String? { lists[name] }
}

extension Question {
  /// Whether a person answers it: not worked out, not a heading, not words alone.
  var isNumbered: Bool { kind != .calculate && kind != .note && !kind.holdsQuestions }
}
