import Scheme

/// A pin as a line of the facts: its window, whether they agreed, and who goes.
extension Pin {
  var line: String {
    let visitors = visitors.map { " \($0)" }.joined()
    return "pin \(window) \(isAgreed ? "agreed" : "plain")\(visitors)"
  }

  /// Reads what stands after `pin` in a line, or nil.
  init?(_ words: [String]) {
    guard words.count >= 2, ["agreed", "plain"].contains(words[1]) else { return nil }
    self.init(
      window: WindowID(words[0]), visitors: words.dropFirst(2).map { VisitorID($0) },
      isAgreed: words[1] == "agreed")
  }
}
