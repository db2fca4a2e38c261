public import Scheme

/// What is different between two rotas, and who has to be told.
public struct RotaChange: Hashable, Sendable {
  /// The windows that differ, by week and suite.
  public let windows: [WindowChange]
  /// Everyone who has, or had, one of them.
  public let told: [VisitorID]

  /// What became of a rota.
  public init(from before: [DrawnWindow], to after: [DrawnWindow]) {
    let old = Dictionary(before.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
    let new = Dictionary(after.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
    let ids = Set(old.keys).union(new.keys)
    windows = ids.compactMap { id in WindowChange(id, old[id], new[id]) }
      .sorted { ($0.week, $0.suite, $0.id) < ($1.week, $1.suite, $1.id) }
    told = Set(windows.flatMap { $0.before + $0.after }).sorted()
  }
}

/// A window that is different.
public struct WindowChange: Hashable, Sendable {
  /// The window.
  public let id: WindowID
  /// Its suite.
  public let suite: SuiteCode
  /// Its week.
  public let week: VisitWeek
  /// Who had it; empty where nobody had, or there was no such window.
  public let before: [VisitorID]
  /// Who has it.
  public let after: [VisitorID]
  /// What happened to the window itself.
  public let kind: Kind

  /// What can happen to a window.
  public enum Kind: String, Sendable {
    case added, dropped
    /// Others go, or somebody else does.
    case visitors
    /// The same go, at another moment, which they look up themselves.
    case moment
  }

  fileprivate init?(_ id: WindowID, _ old: DrawnWindow?, _ new: DrawnWindow?) {
    guard let window = new ?? old else { return nil }
    self.id = id
    (suite, week) = (window.suite, window.week)
    (before, after) = (old?.visitors ?? [], new?.visitors ?? [])
    if old == nil {
      kind = .added
    } else if new == nil {
      kind = .dropped
    } else if Set(before) != Set(after) {
      kind = .visitors
    } else if old?.moment != new?.moment {
      kind = .moment
    } else {
      return nil
    }
  }
}
