import YAMLText

/// Where a form's file is read: the faults found so far, and the ways to take values from nodes.
///
/// Reading goes on after a fault, so that an author learns of all of them at once.
struct ReadingDesk {
  let file: String
  var faults: [FormFault] = []
  /// The languages the form is written in, the first standing in for those left out.
  var languages: [String] = ["en"]

  init(file: String) { self.file = file }

  mutating func stop(at place: YAMLPlace, _ message: String, _ advice: String) {
    note(.stops, at: place, message, advice)
  }

  mutating func warn(at place: YAMLPlace, _ message: String, _ advice: String) {
    note(.warns, at: place, message, advice)
  }

  private mutating func note(
    _ weight: FormFault.Weight, at place: YAMLPlace, _ message: String, _ advice: String
  ) {
    faults.append(
      FormFault(
        file: file, line: place.line, column: place.column, weight: weight, message: message,
        advice: advice))
  }

  /// The entries of a map whose keys are all known; others are faults.
  mutating func entries(
    _ node: YAMLNode, of what: String, keys: [String]
  ) -> [String: YAMLNode]? {
    guard let map = node.map else {
      stop(at: node.place, "\(what) is not a map.", "Write keys and values: \(keys[0]): …")
      return nil
    }
    var found: [String: YAMLNode] = [:]
    for entry in map {
      if keys.contains(entry.key) {
        found[entry.key] = entry.value
      } else {
        stop(
          at: entry.place, "\(what) has no key “\(entry.key)”.",
          Spelling.advice(for: entry.key, among: keys))
      }
    }
    return found
  }

  /// The scalar's text; a list or map here is a fault, an empty text is nil.
  mutating func text(_ node: YAMLNode?, of what: String) -> String? {
    guard let node else { return nil }
    guard let text = node.text else {
      stop(at: node.place, "\(what) must be one text.", "Write it on one line after the colon.")
      return nil
    }
    return text.isEmpty ? nil : text
  }

  mutating func expression(_ node: YAMLNode?, of what: String) -> FormExpression? {
    guard let node, let text = text(node, of: what) else { return nil }
    return FormExpression(text, line: node.place.line, column: node.place.column)
  }

  /// Words for people: one text, or a map from language to text.
  mutating func words(_ node: YAMLNode?, of what: String) -> FormText? {
    guard let node else { return nil }
    let (line, column) = (node.place.line, node.place.column)
    if let text = node.text {
      return text.isEmpty ? nil : FormText(text, line: line, column: column)
    }
    guard let map = node.map else {
      stop(at: node.place, "\(what) must be a text.", "Write one text, or one for each language.")
      return nil
    }
    var texts: [String: String] = [:]
    for entry in map {
      guard languages.contains(entry.key) else {
        stop(
          at: entry.place, "“\(entry.key)” is not one of the form's languages.",
          "Name it under languages, or use \(languages.joined(separator: ", ")).")
        continue
      }
      texts[entry.key] = text(entry.value, of: what)
    }
    guard let first = texts[languages[0]] else {
      stop(
        at: node.place, "\(what) has no text in the form's first language, \(languages[0]).",
        "Add “\(languages[0])”: it stands in where another language is missing.")
      return nil
    }
    for language in languages where texts[language] == nil {
      warn(
        at: node.place, "\(what) has no text in “\(language)”.",
        "People reading that language will see “\(languages[0])”.")
    }
    return FormText(first, byLanguage: texts, line: line, column: column)
  }

  /// One text or a list of texts.
  mutating func several(_ node: YAMLNode?, of what: String) -> [(text: String, place: YAMLPlace)] {
    guard let node else { return [] }
    let values = node.list ?? [node]
    return values.compactMap { value in
      text(value, of: what).map { ($0, value.place) }
    }
  }
}
