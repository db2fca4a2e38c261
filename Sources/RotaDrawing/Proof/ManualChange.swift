public import Scheme

/// A window changed by hand after the draw: what it was, what it became, who did it and why.
public struct ManualChange: Hashable, Sendable {
  /// The window.
  public var window: WindowID
  /// When it was changed.
  public var at: Instant
  /// Who changed it.
  public var by: PersonID
  /// Who had it before.
  public var from: [VisitorID]
  /// Who has it now; empty where nobody does.
  public var to: [VisitorID]
  /// Why, in the words of whoever changed it.
  public var why: String

  /// A change.
  public init(
    window: WindowID, at: Instant, by: PersonID, from: [VisitorID], to: [VisitorID], why: String
  ) {
    self.window = window
    self.at = at
    self.by = by
    self.from = from
    self.to = to
    self.why = why
  }
}

extension ManualChange {
  /// The change as a line of a file, the reason last and on one line.
  var line: String {
    let reason = why.split(whereSeparator: \.isNewline).joined(separator: " ")
    return "change \(window) \(at) \(by) \(Self.text(from)) \(Self.text(to)) \(reason)"
  }

  init?(line: String) {
    let words = line.split(separator: " ", maxSplits: 6, omittingEmptySubsequences: false)
    guard words.count == 7, words[0] == "change", let at = Instant(String(words[2])) else {
      return nil
    }
    self.init(
      window: WindowID(words[1]), at: at, by: PersonID(words[3]), from: Self.visitors(words[4]),
      to: Self.visitors(words[5]), why: String(words[6]))
  }

  private static func text(_ visitors: [VisitorID]) -> String {
    visitors.isEmpty ? "-" : visitors.map(\.rawValue).joined(separator: ",")
  }

  private static func visitors(_ text: Substring) -> [VisitorID] {
    text == "-" ? [] : text.split(separator: ",").map { VisitorID($0) }
  }
}
