import ArgumentParser
import Findings

/// `icv form show`: a form's questions as an outline.
struct FormShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows a form's questions as an outline.",
    discussion: "icv form show forms/visit-report/2026.1.yaml --language cy")

  @Argument(help: "The form's file.")
  var file: String

  @Option(help: "The language to show, by its code.")
  var language: String?

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let form = try FormFile.definition(file)
    let language = language ?? form.languages[0].code
    guard form.languages.contains(where: { $0.code == language }) else {
      throw Problem(
        .usage, "unknown_language", "The form has no language “\(language)”.", at: "--language",
        next: "It has \(form.languages.map(\.code).joined(separator: ", ")).")
    }
    let rows = form.questions.map { Row($0, language) }
    let told = Told(
      form: form.id, version: form.version, title: form.title.text(in: language),
      languages: form.languages.map(\.code), questions: rows)
    Output(options: options).show(told) {
      let head = "\(told.title) (\(form.id) \(form.version))"
      return ([head, ""] + rows.flatMap { $0.lines(indent: 0) }).joined(separator: "\n")
    }
  }

  /// The outline as JSON has it.
  private struct Told: Encodable {
    let form: String
    let version: String
    let title: String
    let languages: [String]
    let questions: [Row]
  }

  /// One question and those inside it.
  private struct Row: Encodable {
    let name: String
    let type: String
    let label: String?
    let required: String?
    let relevant: String?
    let concerns: [String]
    let questions: [Row]

    init(_ question: Question, _ language: String) {
      name = question.name
      type = question.kind.written
      label = question.label?.text(in: language)
      required = question.required?.source
      relevant = question.relevant?.source
      concerns = question.concerns.map { "\($0.theme.rawValue) \($0.severity.rawValue)" }
      questions = question.questions.map { Row($0, language) }
    }

    func lines(indent: Int) -> [String] {
      let margin = String(repeating: "  ", count: indent)
      var text = "\(margin)\(name): \(label ?? "") [\(type)]"
      if required == "true()" { text += " *" }
      if let relevant { text += "\n\(margin)    if \(relevant)" }
      for concern in concerns { text += "\n\(margin)    may be a concern: \(concern)" }
      return [text] + questions.flatMap { $0.lines(indent: indent + 1) }
    }
  }
}
