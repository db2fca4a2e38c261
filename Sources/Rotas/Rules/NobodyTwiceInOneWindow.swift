import Scheme

extension RotaRule {
  /// A name written twice is one person, not a pair.
  static let nobodyTwiceInOneWindow = RotaRule(
    .nobodyTwiceInOneWindow, "Nobody is named twice in one window.",
    authority: "House rule: a slip of the pen would send someone in alone"
  ) { window, _ in
    var seen: Set<VisitorID> = []
    return window.visitors.filter { !seen.insert($0).inserted }
  }
}
