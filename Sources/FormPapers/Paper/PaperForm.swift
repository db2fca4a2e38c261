public import Findings

/// A form to print on A4 and fill in with a pen.
///
/// The same questions in the same order as on the screen: tick boxes, lines to write on, hints, and
/// in plain words when a question can be passed over. No script, nothing fetched.
public struct PaperForm: Sendable {
  /// The whole page, valid HTML.
  public let html: String

  /// Prints a form in one of its languages, nil for its first.
  ///
  /// A list that the scheme fills holds the choices it has now.
  public init(_ form: FormDefinition, language: String? = nil) {
    let code = language ?? form.languages.first?.code ?? "en"
    let writing = PaperWriting(form, language: code)
    let head = HTML.tag(
      "head",
      nil,
      [
        .element("meta", attributes: [("charset", "utf-8")], content: []),
        .tag("title", nil, words: "\(form.title.text(in: code)) (\(form.version))"),
        .tag("style", nil, words: PaperStyle.sheet(footer: writing.footer)),
      ])
    let body = HTML.tag(
      "body", nil,
      [writing.header()] + writing.sections(form.questions, below: [], inside: nil))
    var page = "<!DOCTYPE html>\n"
    HTML.element("html", attributes: [("lang", code)], content: [head, body]).write(to: &page)
    html = page + "\n"
  }
}
