import Scheme

/// What the force said, printed beside what the scheme says and never mixed with it.
struct ForceSaidParts {
  let said: [ForceSaid]
  /// Words that came in a file instead of being kept.
  var given: String?

  var parts: [ReportPart] {
    let words = given.map { Paragraphs.split($0).map(ReportPart.narrative) } ?? kept
    guard !words.isEmpty else { return [] }
    return [
      .heading(2, "What the force says"),
      .words("The force was asked to correct facts before this was issued. It says:"),
    ] + words
  }

  private var kept: [ReportPart] {
    said.flatMap { said -> [ReportPart] in
      let source = "\(said.post), \(said.received.words):"
      guard let text = said.text else { return [.words("\(source) nothing to correct.")] }
      return [.words(source)] + Paragraphs.split(text).map(ReportPart.narrative)
    }
  }
}
