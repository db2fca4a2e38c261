/// A place in a report for the coordinator's own words, in which percentages must be true.
///
/// A percentage is typed with the name of its figure behind it in braces: `72% {spoken to}`. One
/// that differs from its figure, as 72% once differed from 622 of 1,199 people, is refused, and so
/// is one without a name. A name alone is replaced by the figure with its numbers.
public struct NarrativeSlot: Hashable, Sendable {
  /// What the words are to be about, as the form of the report asks.
  public let title: String
  /// The figures that the words may name.
  public let figures: [String: Share]

  /// A slot and the figures that may be named in it.
  public init(_ title: String, figures: [String: Share]) {
    self.title = title
    self.figures = figures
  }

  /// The words with each named figure in its place, or throws everything that is wrong in them.
  public func filled(with words: String) throws(NarrativeRefusal) -> String {
    var reading = NarrativeReading(figures: figures)
    let text = reading.text(of: words)
    guard reading.faults.isEmpty else { throw NarrativeRefusal(faults: reading.faults) }
    return text
  }
}

/// Why words cannot stand in a report: everything that is wrong in them.
public struct NarrativeRefusal: Error, Hashable, Sendable {
  /// Each fault, in the order of the words.
  public let faults: [NarrativeFault]
}

/// One thing that is wrong in the words of a slot.
public enum NarrativeFault: Hashable, Sendable {
  /// A percentage that differs from the figure it names, with what the figure is.
  case differs(typed: String, name: String, figure: Share)
  /// A percentage without the name of its figure.
  case unnamed(typed: String)
  /// A name that no figure of the report has, with those there are.
  case unknown(name: String, known: [String])
  /// A brace without its other half.
  case unclosed(after: String)
}

extension NarrativeFault: CustomStringConvertible {
  /// What is wrong and what to do, as a sentence without its full stop.
  public var description: String {
    switch self {
    case .differs(let typed, let name, let figure):
      "\(typed) is typed for {\(name)}, which is \(figure): write {\(name)} alone, and the report "
        + "fills it in"
    case .unnamed(let typed):
      "\(typed) names no figure: write its name in braces behind it, or leave the percentage out"
    case .unknown(let name, let known):
      "{\(name)} is no figure of this report: known are \(known.joined(separator: ", "))"
    case .unclosed(let text): "the brace before \"\(text)\" is not closed: write }"
    }
  }
}
