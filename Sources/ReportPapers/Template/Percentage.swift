import YAMLText

/// A percentage that somebody typed: `72%`, `51.9 per cent`.
struct Percentage: Hashable {
  /// As typed.
  let text: String
  /// The number as typed: `51.9`.
  let number: String
  /// Whether nothing follows it, so that what stands next says which figure it is.
  let endsText: Bool

  /// Every percentage in a text.
  static func all(in text: String) -> [Percentage] {
    text.matches(of: /([0-9]+(?:\.[0-9]+)?)\s*(?:%|per[\s-]?cent\b)/).map { match in
      Percentage(
        text: String(match.0), number: String(match.1),
        endsText: match.range.upperBound == text.endIndex)
    }
  }

  /// What is wrong with it, given the mark behind it; nil where it is its figure, or quoted.
  func fault(
    marked mark: String?, figures: NamedFigures, at place: YAMLPlace
  ) -> TemplateFault? {
    guard let mark else {
      return TemplateFault(
        at: place, "“\(text)” does not say which figure it is.",
        "Write \(text){=share.NAME}, or \(text){quoted} where it is somebody else's number.")
    }
    if mark == "quoted" { return nil }
    let name = String(mark.dropFirst())
    guard case .share(let share)? = figures[name] else {
      let shares = figures.names.filter { $0.hasPrefix("share.") }.joined(separator: ", ")
      return TemplateFault(
        at: place, "There is no share “\(name)” for “\(text)”.", "Known: \(shares).")
    }
    guard let share else {
      return TemplateFault(
        at: place, "“\(text)” cannot be checked: \(name) is not held.", "Leave it out.")
    }
    let places = number.split(separator: ".").dropFirst().first?.count ?? 0
    guard let right = share.percent(places: places) else {
      return TemplateFault(
        at: place, "“\(text)” is told of a base of \(share.of), which is too small.",
        "Write \(share.counts).")
    }
    guard right != "\(number)%" else { return nil }
    return TemplateFault(
      at: place, "“\(text)” is typed, but \(name) is \(right) (\(share.counts)).",
      "Write {\(name)}, and the figure is put in by itself.")
  }
}
