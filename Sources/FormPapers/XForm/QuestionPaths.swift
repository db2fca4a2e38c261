import Findings

/// Where each question stands in a submission, so that an expression can name it.
struct QuestionPaths {
  private let steps: [String: [String]]
  private let repeats: Set<[String]>

  init(_ form: FormDefinition) {
    var steps: [String: [String]] = [:]
    var repeats: Set<[String]> = []
    for (path, question) in form.everyQuestion {
      if steps[question.name] == nil { steps[question.name] = path }
      if question.kind == .repeat { repeats.insert(path) }
    }
    self.steps = steps
    self.repeats = repeats
  }

  /// The path of a question by its steps below the root: `/data/detainee/outcome`.
  static func absolute(_ steps: [String]) -> String {
    "/" + (["data"] + steps).joined(separator: "/")
  }

  /// How an expression at `context` names a question.
  ///
  /// Two questions inside the same repeat mean the same instance, so the path between them is
  /// relative, as pyxform writes it; anything else is named from the root. A name the form does
  /// not have is left to the form's own check.
  func reference(to name: String, from context: [String]) -> String {
    guard let target = steps[name] else { return Self.absolute([name]) }
    let shared = zip(context.dropLast(), target.dropLast()).prefix { $0 == $1 }.count
    let hasCommonRepeat = (0...shared).contains { repeats.contains(Array(target.prefix($0))) }
    guard hasCommonRepeat else { return Self.absolute(target) }
    let up = Array(repeating: "..", count: context.count - shared)
    return (up + target.dropFirst(shared)).joined(separator: "/")
  }

  /// The path from the root, whatever the context.
  func absoluteReference(to name: String) -> String { Self.absolute(steps[name] ?? [name]) }
}
