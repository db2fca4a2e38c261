public import Findings
import Pages

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
    let head = Markup.element(
      "head",
      [
        .element("meta", ["charset": "utf-8"], []),
        .element("title", words: "\(form.title.text(in: code)) (\(form.version))"),
        .element("style", words: PaperStyle.sheet(footer: writing.footer)),
      ])
    let body = Markup.element(
      "body",
      [writing.header()] + writing.sections(form.questions, below: [], inside: nil))
    var page = "<!DOCTYPE html>\n"
    Markup.element("html", ["lang": code], [head, body]).write(to: &page)
    html = page + "\n"
  }
}
