public import RecordKeeping
public import Rotas
public import Scheme

/// A window as far as a reader may see it.
public struct WindowSeen: Sendable {
  public let window: KeptWindow
  /// What became of it; nil where that may not be read.
  public let state: Rotas.WindowState?
  /// The visitors' names by id.
  public let names: [VisitorID: String]
}

extension Office {
  /// Windows whose week begins in these days, as far as the one at the desk may see them.
  public func windows(
    _ days: ClosedRange<CalendarDay>, suite: String? = nil, by desk: Desk
  ) throws -> [WindowSeen] {
    let reader = try reader(desk)
    let code = try suite.map { try reader.look.suite($0).code }
    guard Disclosure.reach(of: .window, for: reader.role) != .nothing else {
      throw OfficeRefusal.mayNotRead(.window, reader.role)
    }
    return try records.windows(days).filter { code == nil || $0.suite == code }
      .compactMap(reader.seen)
  }
}

extension Reader {
  /// What they may see of a window, nil when nothing.
  func seen(_ window: KeptWindow) -> WindowSeen? {
    let ties = ties(to: window.visitors, at: window.suite).union(ties(to: window.suite))
    guard may(.window, ties: ties) else { return nil }
    let visitors = look.picture.visitors.filter { window.visitors.contains($0.id) }
    return WindowSeen(
      window: window, state: may(.arranged, ties: stateTies(window)) ? window.state : nil,
      names: Dictionary(visitors.map { ($0.id, $0.name) }, uniquingKeysWith: { one, _ in one }))
  }

  /// A visitor knows what became of their own windows, a chair of those of the panel.
  private func stateTies(_ window: KeptWindow) -> Ties {
    ties(to: window.visitors, at: window.suite)
  }
}

extension KeptWindow {
  /// What became of the window.
  public var state: Rotas.WindowState {
    Rotas.WindowState(
      after: events.map { event in
        switch event.event {
        case "done": .reported(event.visit ?? Reference(rawValue: ""))
        case "not_made":
          .notMade(event.reason.flatMap { NotMadeReason(rawValue: $0) } ?? .other)
        default: .arranged
        }
      })
  }
}
