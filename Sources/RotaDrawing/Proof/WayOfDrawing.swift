/// The ways of drawing that this release can repeat; each keeps its name and its draws for ever.
///
/// A release that draws otherwise gives its way another name, and keeps these.
public enum WayOfDrawing: String, CaseIterable, Sendable {
  /// Chance and search alone, around what was settled by hand before.
  case once = "icv-draw-1"
  /// The same, and then solved again around what was settled in the draft, near what was drawn.
  case settledAfterwards = "icv-draw-2"

  /// Their names, for people.
  public static var names: String { allCases.map(\.rawValue).joined(separator: " and ") }
}
