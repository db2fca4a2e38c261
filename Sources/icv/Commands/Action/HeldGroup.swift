import Actions
import Findings
import Scheme
import SchemeOffice

/// Fixes grouped in one way, each group with its name in words.
struct HeldGroup {
  let name: String
  let heading: String
  let rows: [(name: String, holds: FixHolds)]

  /// All together, then by kind of reply, suite and theme.
  static func all(of seen: FixesSeen) -> [HeldGroup] {
    let holds = seen.holds
    let replies = holds.grouped { $0.reply?.label ?? "kind of reply not told" }
    let suites = holds.grouped { $0.suite.rawValue }
    let themes = holds.grouped { seen.themes.label($0.theme) }
    return [
      HeldGroup(name: "all", heading: "ALL", rows: [("all", holds)]),
      HeldGroup(name: "reply", heading: "KIND OF REPLY", rows: sorted(replies)),
      HeldGroup(name: "suite", heading: "SUITE", rows: sorted(suites)),
      HeldGroup(name: "theme", heading: "THEME", rows: sorted(themes)),
    ]
  }

  private static func sorted(
    _ groups: [String: FixHolds]
  ) -> [(name: String, holds: FixHolds)] {
    groups.sorted { $0.key < $1.key }.map { (name: $0.key, holds: $0.value) }
  }
}
