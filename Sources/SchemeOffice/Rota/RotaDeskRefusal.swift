public import RotaDrawing
public import Rotas
public import Scheme

/// Why the office will not draw a rota, or change one; the front doors put it into words.
public enum RotaDeskRefusal: Error, Hashable, Sendable {
  /// The rota cannot be drawn.
  case draw(RotaRefusal)
  /// No visitor said when they could go in any of these weeks.
  case nobodyTold(RotaPeriod)
  /// Only a practice scheme is drawn from a seed that somebody chose.
  case seedOnRealScheme
  /// No rota is drawn for the week of this day, or for any week when there is none.
  case noDraft(CalendarDay?)
  /// The window's week is confirmed: pairs are told, so only single visitors change.
  case confirmed(WindowID)
  /// The window's week is over.
  case over(WindowID, today: CalendarDay)
  /// What became of the window is known already.
  case settled(WindowID, WindowState)
  /// A visitor who does not go to the window cannot give it back.
  case notInWindow(VisitorID, WindowID)
  /// Nobody is set for the window by hand, so nothing can be lifted.
  case notPinned(WindowID)
  /// The window has as many visitors as may go.
  case full(WindowID)
  /// What would be changed breaks hard rules.
  case breaks([TurnFault])
  /// Since the draw something changed by which windows of it break a hard rule.
  case brokenSince(DrawID, [TurnFault])
  /// The draw knows nothing of the visitor, who came to the scheme after it.
  case notInDraw(VisitorID)
}

/// Who could not go to a window, and by which rule.
public struct TurnFault: Hashable, Sendable {
  /// The window.
  public let window: WindowID
  /// The rule.
  public let rule: BlockingRule
  /// Those whom it concerns.
  public let visitors: [VisitorID]

  /// A fault of a window.
  public init(_ window: WindowID, _ rule: BlockingRule, _ visitors: [VisitorID]) {
    self.window = window
    self.rule = rule
    self.visitors = visitors
  }
}
