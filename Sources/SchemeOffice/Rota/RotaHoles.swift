public import RotaDrawing
public import Scheme

/// Windows of a draft with nobody to go: why, and where one more visitor would serve best.
public struct RotaHoles: Sendable {
  /// Each empty window with who is kept from it by what.
  public let windows: [Hole]
  /// Times at which one more visitor would help most; none where no window is empty.
  public let help: [HelpWanted]

  /// An empty window.
  public struct Hole: Sendable {
    public let window: WindowID
    public let why: EmptyWindow
  }

  /// The holes of a draft just drawn.
  init(_ made: Drafting) {
    let empty = made.windows.filter(\.visitors.isEmpty)
    guard !empty.isEmpty else {
      windows = []
      help = []
      return
    }
    let facts = made.drawing.facts.inForce
    let work = RotaWork(facts, windows: made.rota.windows)
    windows = empty.compactMap { window in
      work.explanation(of: window.id, moment: window.moment, alternatives: 0)?.empty.map {
        Hole(window: window.id, why: $0)
      }
    }
    help = facts.helpWanted(most: 3)
  }
}
