import Scheme
import SchemeOffice

/// The copy for police, as a page of text.
enum CustodyCopyText {
  static func text(_ copy: CustodyCopy) -> String {
    var lines: [String] = []
    if copy.isPractice { lines += ["PRACTICE", ""] }
    lines += ["Independent custody visit to \(copy.suite), \(copy.date)", ""]
    lines.append("Reference \(copy.reference)")
    if !copy.concerns.isEmpty { lines += ["", "What visitors found"] }
    for concern in copy.concerns {
      let state = concern.severity == 0 ? "praise" : concern.settled ? "put right there" : "asked"
      let name = concern.action.map { " \($0)" } ?? ""
      lines.append("  \(state)\(name): \(concern.wording)")
      if let words = concern.words { lines.append("    \"\(words)\"") }
    }
    var section: String?
    for line in copy.lines {
      if line.section != section { lines += ["", line.section] }
      section = line.section
      lines.append("  \(line.label)  \(line.answer)")
    }
    for text in copy.addenda { lines += ["", "Added later: \(text)"] }
    for text in copy.comments { lines += ["", "The suite's comment: \(text)"] }
    return lines.joined(separator: "\n")
  }
}

/// The copy for police as JSON tells it.
struct CustodyCopyFacts: Encodable {
  let reference: String
  let suite: String
  let date: String
  let practice: Bool
  let answers: [CopyLine]
  let concerns: [CopyConcern]
  let addenda: [String]
  let comments: [String]

  init(_ copy: CustodyCopy) {
    reference = copy.reference.rawValue
    suite = copy.suite.rawValue
    date = copy.date.description
    practice = copy.isPractice
    answers = copy.lines
    concerns = copy.concerns
    addenda = copy.addenda
    comments = copy.comments
  }
}
