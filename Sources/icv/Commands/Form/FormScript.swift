import Findings

/// A form being played: takes JavaRosaFill's commands and prints JavaRosaFill's lines.
struct FormScript {
  private var form: FilledForm
  private var line = 0

  /// Begins on a fresh form.
  init(_ form: FilledForm) { self.form = form }

  /// Says which form was loaded.
  func load() {
    let definition = form.plan.definition
    TraceLine("load").adding("result", "ok").adding("title", definition.title.first)
      .adding("form_id", definition.id).adding("version", definition.version)
      .adding("languages", definition.languages.map(\.xformName)).print()
  }

  /// Runs one line of a script; false for one that no script may hold, which ends it.
  mutating func run(_ text: String) -> Bool {
    line += 1
    let text = text.hasSuffix("\r") ? String(text.dropLast()) : text
    guard text.contains(where: { !$0.isWhitespace }), !text.hasPrefix("#") else { return true }
    let fields = text.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    switch fields[0] {
    case "reset":
      form = form.fresh()
      TraceLine("reset").adding("result", "ok").print()
    case "walk": for prompt in form.walk() { tell(prompt) }
    case "validate": validate()
    case "finalize": TraceLine("finalize").adding("result", "ok").print()
    case "lang": speak(fields.dropFirst().first ?? "")
    case "set", "add", "del", "get", "eval":
      guard fields.count > 1, fields[1].hasPrefix("/") else {
        return refuse(fields, "not an absolute path")
      }
      act(fields)
    default: return refuse(fields, "unknown command \(fields[0])")
    }
    return true
  }

  private mutating func act(_ fields: [String]) {
    let path = fields[1]
    switch fields[0] {
    case "set": set(path, fields.count > 2 ? fields[2] : "")
    case "add":
      let isAdded = form.addInstance(of: path)
      TraceLine("add").adding("path", path).adding("result", isAdded ? "ok" : "refused")
        .adding("count", form.instanceCount(of: path)).print()
    case "del": delete(path)
    case "get":
      let standing = form.standing(at: path)
      TraceLine("get").adding("path", path).adding("exists", standing.exists)
        .adding("relevant", standing.isRelevant).adding("value", standing.value).print()
    default:
      let source = fields.count > 2 ? fields[2] : ""
      guard let found = form.evaluate(source, at: path) else {
        TraceLine("eval").adding("line", line).adding("result", "error").adding("path", path)
          .print()
        return
      }
      TraceLine("eval").adding("path", path).adding("expr", source)
        .adding("type", found.type).adding("value", found.value).print()
    }
  }

  private mutating func set(_ path: String, _ text: String) {
    let outcome = form.answer(path, with: text)
    let trace = TraceLine("set")
    switch outcome {
    case .notAQuestion:
      trace.adding("line", line).adding("result", "error").adding("path", path).print()
    case .noSuchQuestion, .notRelevant, .readOnly:
      trace.adding("path", path).adding("result", outcome.word).print()
    default:
      trace.adding("path", path).adding("value", text).adding("result", outcome.word)
        .adding("message", outcome.message).print()
    }
  }

  private mutating func delete(_ path: String) {
    let trace = TraceLine("del")
    let standing = form.standing(at: path)
    if form.deleteInstance(path) {
      trace.adding("path", path).adding("result", "ok").print()
    } else if standing.exists {
      trace.adding("line", line).adding("result", "error").adding("path", path).print()
    } else {
      trace.adding("path", path).adding("result", "absent").print()
    }
  }

  private mutating func speak(_ name: String) {
    let languages = form.plan.definition.languages
    guard let language = languages.first(where: { $0.xformName == name || $0.code == name }) else {
      TraceLine("lang").adding("line", line).adding("result", "error").adding("path", name).print()
      return
    }
    form.speak(language.code)
    TraceLine("lang").adding("result", "ok").adding("lang", name).print()
  }

  private mutating func validate() {
    guard let failure = form.validate() else {
      TraceLine("validate").adding("result", "ok").print()
      return
    }
    TraceLine("validate").adding("result", failure.outcome.word).adding("path", failure.path)
      .adding("message", failure.outcome.message).print()
  }

  private func tell(_ prompt: FormPrompt) {
    let trace = TraceLine("walk").adding("event", prompt.event.rawValue)
      .adding("path", prompt.path)
    guard prompt.event == .question else {
      trace.adding("label", prompt.label).print()
      return
    }
    let asked = trace.adding("type", prompt.question.kind.traceType(prompt.question))
      .adding("control", prompt.question.kind.traceControl)
      .adding("required", prompt.isRequired).adding("readonly", prompt.isReadOnly)
      .adding("label", prompt.label).adding("hint", prompt.hint)
    let offered =
      prompt.question.kind.list == nil ? asked : asked.adding("choices", choices: prompt.choices)
    offered.adding("value", prompt.value).print()
  }

  private func refuse(_ fields: [String], _ message: String) -> Bool {
    TraceLine(fields[0]).adding("line", line).adding("result", "error")
      .adding("message", message).adding("path", fields.dropFirst().first).print()
    return false
  }
}

extension QuestionKind {
  /// The type of its answer as JavaRosa names it.
  fileprivate func traceType(_ question: Question) -> String {
    switch self {
    case .integer: "integer"
    case .decimal: "decimal"
    case .date: "date"
    case .time: "time"
    case .dateTime: "date_time"
    case .selectOne: "choice"
    case .selectMultiple: "multiple_items"
    case .range:
      question.parameters.contains { $0.value.contains(".") } ? "decimal" : "integer"
    case .text, .note, .acknowledge, .calculate, .group, .repeat: "text"
    }
  }

  /// The control it is answered with, as JavaRosa names it.
  fileprivate var traceControl: String {
    switch self {
    case .selectOne: "select1"
    case .selectMultiple: "select"
    case .acknowledge: "trigger"
    case .range: "range"
    default: "input"
    }
  }
}
