public import Rotas
public import Scheme

/// How one rota differs from another: the windows that change, and whom it concerns.
public struct RotaDiff: Hashable, Sendable {
  /// Windows that change, as they were and as they would be, by week and suite.
  public let changes: [Change]

  /// A window that changes.
  public struct Change: Hashable, Sendable {
    /// The window as it would be.
    public let window: Window
    /// Who had it.
    public let before: [VisitorID]
  }

  /// The difference between two rotas of the same weeks.
  public init(_ before: [Window], _ after: [Window]) {
    let had = Dictionary(before.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
    let has = Set(after.map(\.id))
    let gone = before.filter { !has.contains($0.id) && !$0.visitors.isEmpty }.map { window in
      var empty = window
      empty.visitors = []
      return empty
    }
    changes = (after + gone).map { Change(window: $0, before: had[$0.id]?.visitors ?? []) }
      .filter { Set($0.before) != Set($0.window.visitors) }
      .sorted {
        ($0.window.week, $0.window.suite, $0.window.id)
          < ($1.window.week, $1.window.suite, $1.window.id)
      }
  }

  /// Everyone who has a window more or less, or other company.
  public var told: [VisitorID] {
    Set(changes.flatMap { $0.before + $0.window.visitors }).sorted()
  }
}
