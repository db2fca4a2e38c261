/// Reads the words of a slot once, from the left.
struct NarrativeReading {
  let figures: [String: Share]
  private(set) var faults: [NarrativeFault] = []

  init(figures: [String: Share]) { self.figures = figures }

  mutating func text(of words: String) -> String {
    var text = ""
    var rest = words[...]
    while let next = rest.firstMatch(of: NarrativeReading.percentOrName)?.output {
      text += rest[..<next.0.startIndex]
      rest = rest[next.0.endIndex...]
      if let number = next.1 {
        text += percentage(number, written: next.0, before: &rest)
      } else {
        text += figure(after: &rest)?.description ?? ""
      }
    }
    return text + rest
  }

  /// Digits with their places and a sign for per cent, or a brace.
  private static var percentOrName: Regex<(Substring, Substring?)> {
    /([0-9][0-9,]*(?:\.[0-9]+)?)\s*(?:%|per ?cent\b)|\{/
  }

  private mutating func percentage(
    _ number: Substring, written: Substring, before rest: inout Substring
  ) -> String {
    let typed = String(written)
    let behind = rest.drop { $0 == " " }
    guard behind.first == "{" else {
      faults.append(.unnamed(typed: typed))
      return typed
    }
    rest = behind.dropFirst()
    guard let (name, figure) = named(in: &rest) else { return typed }
    let places = number.split(separator: ".").dropFirst().first?.count ?? 0
    guard figure.percent(places: places) == number.filter({ $0 != "," }) + "%" else {
      faults.append(.differs(typed: typed, name: name, figure: figure))
      return typed
    }
    return "\(figure.percent(places: places)) (\(figure.part) of \(figure.whole) \(figure.counted))"
  }

  private mutating func figure(after rest: inout Substring) -> Share? { named(in: &rest)?.figure }

  /// The figure whose name stands before the next closing brace.
  private mutating func named(
    in rest: inout Substring
  ) -> (name: String, figure: Share)? {
    guard let end = rest.firstIndex(of: "}") else {
      faults.append(.unclosed(after: String(rest.prefix(20))))
      rest = rest[rest.endIndex...]
      return nil
    }
    let name = String(rest[..<end])
    rest = rest[rest.index(after: end)...]
    guard let figure = figures[name] else {
      faults.append(.unknown(name: name, known: figures.keys.sorted()))
      return nil
    }
    return (name, figure)
  }
}
