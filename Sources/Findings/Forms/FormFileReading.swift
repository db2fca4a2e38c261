import YAMLText

/// The keys at the top of a form's file.
extension ReadingDesk {
  private static let keys = [
    "form", "version", "title", "languages", "guidance", "name_of_each_report", "choices",
    "questions",
  ]

  mutating func form(_ root: YAMLNode) -> FormDefinition? {
    guard let found = entries(root, of: "The form", keys: Self.keys) else { return nil }
    let languages = self.languages(found["languages"])
    self.languages = languages.map(\.code)
    let id = formID(found["form"], at: root.place)
    let version = text(found["version"], of: "version")
    if version == nil {
      stop(at: root.place, "The form has no version.", "Write version: \"2026.1\".")
    }
    let title = words(found["title"], of: "title")
    if title == nil { stop(at: root.place, "The form has no title.", "Write title: and a name.") }
    let lists = choiceLists(found["choices"])
    let questions = self.questions(found["questions"], in: "The form", at: root.place)
    guard let id, let version, let title else { return nil }
    return FormDefinition(
      id: id, version: version, title: title, languages: languages,
      guidance: words(found["guidance"], of: "guidance"),
      nameOfEachReport: expression(found["name_of_each_report"], of: "name_of_each_report"),
      choiceLists: lists, questions: questions)
  }

  private mutating func formID(_ node: YAMLNode?, at root: YAMLPlace) -> String? {
    guard let node, let id = text(node, of: "form") else {
      stop(at: root, "The form has no id.", "Write form: and an id such as visit-report.")
      return nil
    }
    let isID =
      id.utf8.first.map { (97...122).contains($0) } == true
      && id.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
    if !isID {
      stop(
        at: node.place, "“\(id)” cannot be a form's id.",
        "Use small letters, digits and hyphens, beginning with a letter.")
    }
    return id
  }

  private mutating func languages(_ node: YAMLNode?) -> [FormLanguage] {
    let english = [FormLanguage(code: "en", name: "English")]
    guard let node else { return english }
    guard let map = node.map, !map.isEmpty else {
      stop(at: node.place, "languages must name each language.", "Write en: English.")
      return english
    }
    return map.map { entry in
      let name = text(entry.value, of: "The language “\(entry.key)”") ?? entry.key
      return FormLanguage(code: entry.key, name: name)
    }
  }
}
