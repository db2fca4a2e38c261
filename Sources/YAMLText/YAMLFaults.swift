import Yams

extension YAMLFault {
  static func tooDeep(at place: YAMLPlace) -> YAMLFault {
    YAMLFault(
      .tooDeep, at: place, what: "The text is nested more than \(YAMLText.deepest) deep.",
      advice: "Use fewer levels.")
  }

  static func anchor(at place: YAMLPlace) -> YAMLFault {
    YAMLFault(
      .anchor, at: place, what: "Anchors (&name) are not read.",
      advice: "Write the text out in each place, or put quotation marks round it.")
  }

  static func alias(at place: YAMLPlace) -> YAMLFault {
    YAMLFault(
      .alias, at: place, what: "Aliases (*name) are not read.",
      advice: "Write the text out in each place, or put quotation marks round it.")
  }

  static func duplicateKey(_ key: String, at place: YAMLPlace) -> YAMLFault {
    YAMLFault(
      .duplicateKey, at: place, what: "The key “\(key)” stands twice in the same map.",
      advice: "Keep one of the two.")
  }

  /// What the parser objected to, in words for a form's author.
  init(parsing error: any Error, of text: String) {
    guard let error = error as? YamlError else {
      self.init(
        .syntax, at: YAMLPlace(line: 1, column: 1), what: "\(error)", advice: Self.general)
      return
    }
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let place = YAMLPlace(mark)
      let about = [context?.text, problem].compactMap(\.self).joined(separator: " ")
      self.init(
        .syntax, at: place, what: "This is not YAML: \(about).",
        advice: Self.advice(at: place, of: text))
    case .duplicatedKeysInMapping(let duplicates, let context):
      let keys = duplicates.sorted().joined(separator: "”, “")
      let map = YAMLPlace(context.mark)
      let again = duplicates.compactMap { YAMLLines.second($0, inMapAt: map, of: text) }
      self = .duplicateKey(
        keys, at: again.min { ($0.line, $0.column) < ($1.line, $1.column) } ?? map)
    case .reader(let problem, let offset, _, _):
      self.init(
        .syntax, at: Self.place(ofByte: offset ?? 0, in: text),
        what: "A character cannot stand in YAML: \(problem).",
        advice: "Remove it, and save the file as UTF-8 text.")
    default:
      self.init(
        .syntax, at: YAMLPlace(line: 1, column: 1), what: "This is not YAML: \(error).",
        advice: Self.general)
    }
  }

  private static let general =
    "Check the indentation and the colons, and quote text that has a colon or a number sign."

  private static func advice(at place: YAMLPlace, of text: String) -> String {
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
    let near = rows.dropFirst(max(0, place.line - 2)).prefix(2)
    guard near.contains(where: { $0.contains("{") }) else { return general }
    return "Between { and } a comma or a question mark ends the text. Write block style: "
      + "each language on its own line, “en: text”, indented under the key."
  }

  private static func place(ofByte offset: Int, in text: String) -> YAMLPlace {
    let before = text.utf8.prefix(offset)
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let column = before.reversed().prefix { $0 != UInt8(ascii: "\n") }.count + 1
    return YAMLPlace(line: line, column: column)
  }
}
