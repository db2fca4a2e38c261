import YAMLText

/// The choice lists of a form's file.
extension ReadingDesk {
  mutating func choiceLists(_ node: YAMLNode?) -> [ChoiceList] {
    guard let node else { return [] }
    guard let map = node.map else {
      stop(at: node.place, "choices is not a map.", "Write each list's name, then its choices.")
      return []
    }
    return map.map { choiceList($0) }
  }

  private mutating func choiceList(_ entry: YAMLEntry) -> ChoiceList {
    var list = ChoiceList(
      name: entry.key, origin: .form, choices: [], line: entry.place.line,
      column: entry.place.column)
    if !Names.isName(entry.key) {
      stop(at: entry.place, "“\(entry.key)” cannot name a list.", Names.advice)
    }
    guard let map = entry.value.map else {
      stop(
        at: entry.value.place, "The list “\(entry.key)” has no choices.",
        "Write each choice's name, then its label.")
      return list
    }
    let isFilled = entry.value["from"]?.text != nil && entry.value["sample"] != nil
    guard isFilled else {
      list.choices = choices(map, of: entry.key)
      return list
    }
    guard let found = entries(entry.value, of: "The list", keys: ["from", "sample"]),
      let from = text(found["from"], of: "from")
    else { return list }
    if let origin = ChoiceOrigin(rawValue: from), origin != .form {
      list.origin = origin
    } else {
      stop(
        at: found["from"]?.place ?? entry.place, "A list cannot be filled from “\(from)”.",
        "Fill it from suites, visitors or matters_to_check.")
    }
    if let sample = found["sample"] {
      list.choices = choices(sample.map ?? [], of: entry.key)
      if sample.map?.isEmpty != false {
        stop(at: sample.place, "The sample has no choices.", "Write at least one.")
      }
    }
    return list
  }

  private mutating func choices(_ entries: [YAMLEntry], of list: String) -> [Choice] {
    entries.compactMap { entry in
      if entry.key.isEmpty || entry.key.contains(where: \.isWhitespace) {
        stop(
          at: entry.place, "“\(entry.key)” cannot name a choice.",
          "Use one word: several answers are kept with spaces between them.")
      }
      return choice(entry)
    }
  }

  private mutating func choice(_ entry: YAMLEntry) -> Choice? {
    let what = "The choice “\(entry.key)”"
    let isTable = entry.value["label"] != nil
    let labelNode = isTable ? entry.value["label"] : entry.value
    if !isTable, let map = entry.value.map, map.allSatisfy({ !languages.contains($0.key) }) {
      stop(at: entry.value.place, "\(what) has no label.", "Write label: and a text.")
      return nil
    }
    guard let label = words(labelNode, of: what) else {
      if labelNode?.text?.isEmpty == true {
        stop(at: entry.place, "\(what) has no label.", "Write a text after the colon.")
      }
      return nil
    }
    var choice = Choice(
      name: entry.key, label: label, line: entry.place.line, column: entry.place.column)
    guard isTable else { return choice }
    for column in entry.value.map ?? [] where column.key != "label" {
      if column.key == "figure" {
        choice.figures = figures(column.value)
      } else if !Names.isName(column.key) || column.key == "name" {
        stop(at: column.place, "“\(column.key)” cannot name a column.", Names.advice)
      } else {
        let value = text(column.value, of: "The column “\(column.key)”") ?? ""
        choice.columns.append(ChoiceColumn(name: column.key, value: value))
      }
    }
    return choice
  }

  /// The `visit import` columns named here; others are faults.
  mutating func figures(_ node: YAMLNode?) -> [String] {
    several(node, of: "figure").compactMap { figure in
      guard Names.figures.contains(figure.text) else {
        stop(
          at: figure.place, "No return counts “\(figure.text)”.",
          Spelling.advice(for: figure.text, among: Names.figures))
        return nil
      }
      return figure.text
    }
  }
}
