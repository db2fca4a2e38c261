import YAMLText

/// The coordinator's own words for the slots of a paper, with every percentage checked.
public struct Narrative: Hashable, Sendable {
  /// Paragraphs by the slot they stand in.
  public let paragraphs: [String: [String]]

  /// No words of the coordinator's own.
  public init() { paragraphs = [:] }

  /// Reads a file of slots, `slot: text`, and refuses what is wrong with it, line by line.
  ///
  /// A percentage must say which figure it is, `52%{=share.spoken_of_held}`, and is refused where
  /// it differs: a typed 72 % that is 52 % by count must not be printed over the scheme's name. One
  /// that is somebody else's is marked `{quoted}`.
  public init(
    reading text: String, slots: [String], figures: NamedFigures
  ) throws(TemplateFaults) {
    let node: YAMLNode
    do {
      node = try YAMLText.read(text)
    } catch {
      throw TemplateFaults([TemplateFault(error)])
    }
    let places = SourcePlaces(text)
    var faults: [TemplateFault] = []
    var paragraphs: [String: [String]] = [:]
    if node.map == nil {
      faults.append(
        TemplateFault(
          at: node.place, "This is no list of slots.", "Write `slot: |` and the text below it."))
    }
    for entry in node.map ?? [] {
      guard slots.contains(entry.key), let words = entry.value.text else {
        let known =
          slots.isEmpty ? "This paper has none." : "Known: \(slots.joined(separator: ", "))."
        faults.append(TemplateFault(at: entry.place, "There is no slot “\(entry.key)”.", known))
        continue
      }
      let (filled, wrong) = NarrativeText.filled(
        words, figures: figures, places: places, from: entry.value.place)
      faults += wrong
      paragraphs[entry.key] = Paragraphs.split(filled)
    }
    guard faults.isEmpty else { throw TemplateFaults(faults) }
    self.paragraphs = paragraphs
  }
}

/// One text of a narrative: figures put in, percentages compared.
enum NarrativeText {
  static func filled(
    _ text: String, figures: NamedFigures, places: SourcePlaces, from start: YAMLPlace
  ) -> (text: String, faults: [TemplateFault]) {
    var out = ""
    var faults: [TemplateFault] = []
    var pieces = NamedText.pieces(of: text)[...]
    while let piece = pieces.popFirst() {
      guard case .words(let words) = piece else {
        let place = places.place(of: piece.opening ?? "", from: start)
        if let fault = piece.fault(in: figures, at: place) { faults.append(fault) }
        if case .figure(let name, let one, let many) = piece {
          out += figures[name]?.text(one, many) ?? ""
        }
        continue
      }
      out += words
      let found = Percentage.all(in: words)
      for (index, percentage) in found.enumerated() {
        let isLast = index == found.count - 1 && percentage.endsText
        var mark: String?
        if isLast, case .figure(let name, _, _)? = pieces.first,
          name.hasPrefix("=") || name == "quoted"
        {
          mark = name
          pieces.removeFirst()
        }
        let place = places.place(of: percentage.text, from: start)
        if let fault = percentage.fault(marked: mark, figures: figures, at: place) {
          faults.append(fault)
        }
      }
    }
    return (out, faults)
  }
}
