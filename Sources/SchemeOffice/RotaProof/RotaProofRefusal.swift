public import RotaDrawing
public import Rotas
public import Scheme

/// Why a draw is not opened or a moment not told; the front doors put it into words.
public enum RotaProofRefusal: Error, Hashable, Sendable {
  /// No draw was made for the week of this day, or for any week to come where there is none.
  case noDraw(CalendarDay?)
  /// The draw was never confirmed, so that no visit followed from it.
  case notConfirmed(VisitWeek)
  /// The period's last visits may still be to come; the moment from which they are not.
  case notOver(VisitWeek, until: Instant)
  /// A later release, or an earlier one, drew it in another way.
  case otherVersion(VisitWeek, version: String)
  /// The draw cannot be made again from what was kept.
  case notRepeatable(VisitWeek, RotaRefusal)
  /// A moment is for the pair's own eyes, so that nobody reads it in their place.
  case ownEyesOnly(VisitorID)
  /// The visitor has no window to come.
  case noWindow(VisitorID)
  /// The pair drew once more already.
  case drawnAgain(WindowID)
  /// Nothing is left of the week that both could make.
  case nothingLeft(WindowID)
  /// What became of the window is known, so no moment is drawn for it.
  case settled(WindowID, WindowState)
}
