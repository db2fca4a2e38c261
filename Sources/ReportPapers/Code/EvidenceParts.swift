import CodeBoard
import Pages
import Scheme

/// Each requirement with what shows it; a file stands in the page once, however often it is named.
struct EvidenceParts {
  let names: [PersonID: String]
  let files: [String: String]
  private var shown: Set<String> = []

  init(names: [PersonID: String], files: [String: String]) {
    self.names = names
    self.files = files
  }

  mutating func parts(of line: BoardLine) -> [ReportPart] {
    let requirement = line.requirement
    var words = line.standing.heading + (line.standing == .notShown ? "; " : ": ") + line.shownBy
    if words.last == "." { words.removeLast() }
    if let day = line.day { words += " (\(day.words))" }
    if line.standing == .gap {
      words += ". To be put right by: \(line.until?.words ?? "no day set")"
    }
    return [
      .heading(3, "\(requirement.code) \(requirement.sentence)"),
      .words(words + "."),
      .words("Asked by: \(requirement.basis.words)."),
    ] + parts(of: line.showings)
  }

  /// What was put on record, latest first; only the latest with its file.
  mutating func parts(of showings: [Showing]) -> [ReportPart] {
    guard let latest = showings.first else { return [] }
    var parts: [ReportPart] = [.points(showings.map(told))]
    if let file = latest.document?.file, !shown.contains(file.digest) {
      if let bytes = files[file.digest] {
        parts.append(.picture(attached(latest.document?.title ?? "", file, bytes)))
      }
      shown.insert(file.digest)
    }
    return parts
  }

  private func told(_ showing: Showing) -> String {
    let who = names[showing.author] ?? showing.author.rawValue
    var words = "\(showing.day.words), \(who), \(showing.kind.rawValue)"
    if let title = showing.document?.title { words += ": \(title)" }
    if let text = showing.text { words += ": \(text)" }
    if let until = showing.until {
      words += showing.kind == .gap ? " (by \(until.words))" : " (until \(until.words))"
    }
    if let file = showing.document?.file {
      words += ". File of \(Count.words(file.size, "byte")), SHA-256 \(file.digest)"
    }
    return words
  }

  private func attached(_ title: String, _ file: EvidenceFile, _ bytes: String) -> Markup {
    let address = "data:\(file.kind.mediaType);base64,\(bytes)"
    if file.kind.isPicture {
      return .element(
        "figure", class: "evidence",
        [
          .element("img", ["src": address, "alt": title.isEmpty ? "Evidence" : title], []),
          .element("figcaption", words: title),
        ])
    }
    // A page that is opened from a folder may hand a file out, and must not run it.
    let name = "evidence-\(file.digest.prefix(12))" + ending(of: title)
    return .element(
      "p",
      [
        .element(
          "a", ["href": address, "download": name],
          [.words("Save the file: \(title.isEmpty ? name : title)")])
      ])
  }

  /// The ending of a file's name, where it is one: `.pdf`.
  private func ending(of title: String) -> String {
    guard let dot = title.lastIndex(of: ".") else { return "" }
    let ending = title[dot...].dropFirst()
    let isPlain = (1...5).contains(ending.count) && ending.allSatisfy { $0.isASCII && $0.isLetter }
    return isPlain ? ".\(ending)" : ""
  }
}
