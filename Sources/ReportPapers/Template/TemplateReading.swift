import YAMLText

extension ReportTemplate {
  /// Reads a template; every unknown word and figure is a fault with its line.
  public static func read(
    _ text: String, figures: NamedFigures
  ) throws(TemplateFaults) -> ReportTemplate {
    let node: YAMLNode
    do {
      node = try YAMLText.read(text)
    } catch {
      throw TemplateFaults([TemplateFault(error)])
    }
    var reading = TemplateReading(figures: figures, places: SourcePlaces(text))
    let template = reading.template(node)
    guard reading.faults.isEmpty else {
      throw TemplateFaults(reading.faults.sorted { ($0.line, $0.column) < ($1.line, $1.column) })
    }
    return template
  }
}

extension TemplateFault {
  /// What the YAML reader objected to.
  init(_ fault: YAMLFault) {
    self.init(
      line: fault.place.line, column: fault.place.column, what: fault.what,
      advice: fault.advice)
  }

  /// A fault at a value's place.
  init(at place: YAMLPlace, _ what: String, _ advice: String) {
    self.init(line: place.line, column: place.column, what: what, advice: advice)
  }
}

/// Reads a template piece by piece and collects what is wrong.
struct TemplateReading {
  let figures: NamedFigures
  let places: SourcePlaces
  var faults: [TemplateFault] = []

  init(figures: NamedFigures, places: SourcePlaces) {
    self.figures = figures
    self.places = places
  }

  mutating func template(_ node: YAMLNode) -> ReportTemplate {
    check(node, keys: ["title", "page_one", "sections"])
    let title = node["title"].flatMap { checkedText($0) }
    if title == nil {
      faults.append(
        TemplateFault(at: node.place, "The paper has no title.", "Write `title:` and its words."))
    }
    return ReportTemplate(
      title: title ?? "", pageOne: sections(node["page_one"]), sections: sections(node["sections"]))
  }

  private mutating func sections(_ node: YAMLNode?) -> [TemplateSection] {
    guard let node else { return [] }
    guard let list = node.list else {
      faults.append(
        TemplateFault(
          at: node.place, "This is no list of parts.", "Begin each part with `- heading:`."))
      return []
    }
    return list.map { section($0) }
  }

  private mutating func section(_ node: YAMLNode) -> TemplateSection {
    check(node, keys: ["heading", "text", "say", "show", "slot", "ask"])
    guard let heading = node["heading"].flatMap({ checkedText($0) }) else {
      faults.append(
        TemplateFault(at: node.place, "This part has no heading.", "Write `heading:`."))
      return TemplateSection(heading: "")
    }
    var section = TemplateSection(heading: heading)
    section.text = node["text"].flatMap { checkedText($0) }.map(Paragraphs.split) ?? []
    section.say = words(node["say"]) { SentenceName(rawValue: $0) }
    section.show = words(node["show"]) { BlockName(rawValue: $0) }
    section.slot = node["slot"]?.text
    section.ask = node["ask"]?.text
    return section
  }

  private mutating func words<Word: CaseIterable & RawRepresentable<String>>(
    _ node: YAMLNode?, _ read: (String) -> Word?
  ) -> [Word] {
    guard let node else { return [] }
    return (node.list ?? [node]).compactMap { item in
      guard let text = item.text, let word = read(text) else {
        let known = Word.allCases.map(\.rawValue).joined(separator: ", ")
        faults.append(
          TemplateFault(
            at: item.place, "There is no “\(item.text ?? "list")” to stand here.",
            "Known: \(known)."))
        return nil
      }
      return word
    }
  }

  private mutating func check(_ node: YAMLNode, keys: [String]) {
    for entry in node.map ?? [] where !keys.contains(entry.key) {
      faults.append(
        TemplateFault(
          at: entry.place, "“\(entry.key)” means nothing here.",
          "Known: \(keys.joined(separator: ", "))."))
    }
  }

  private mutating func checkedText(_ node: YAMLNode) -> String? {
    guard let text = node.text else { return nil }
    for piece in NamedText.pieces(of: text) {
      guard let start = piece.opening else { continue }
      let place = places.place(of: start, from: node.place)
      if let fault = piece.fault(in: figures, at: place) { faults.append(fault) }
    }
    return text
  }
}

/// Paragraphs of a text, parted by empty lines.
enum Paragraphs {
  static func split(_ text: String) -> [String] {
    var paragraphs: [[Substring]] = [[]]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.allSatisfy(\.isWhitespace) {
        paragraphs.append([])
      } else {
        paragraphs[paragraphs.count - 1].append(line)
      }
    }
    return paragraphs.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
  }
}
