public import Scheme

/// Where a draw made again, or what was committed to, differs from what a file says.
public enum RotaDifference: Hashable, Sendable {
  /// What is opened does not give the commitment that the file states.
  case commitment(stated: String, found: String)
  /// The file states another way of drawing than its facts ask for.
  case way(stated: WayOfDrawing, made: WayOfDrawing)
  /// The commitment published before the period is another.
  case published(stated: String, published: String)
  /// The seed is not the one committed to; which hexadecimal digit was changed, counted from 1,
  /// where it was one alone.
  case seed(digit: Int?)
  /// The facts are not those committed to.
  case facts
  /// A line is not as it was written; its first word says whether an offer, a rule or what, and
  /// what it was is known where little was changed.
  case altered(line: Int, text: String, was: String?)
  /// The facts the office kept say otherwise: their line, and the file's; nil where there is none.
  case fact(kept: String?, stated: String?)
  /// A window drawn again is another; nil where there is none.
  case window(WindowID, stated: String?, again: String?)
  /// A change by hand starts from others than those who had the window.
  case change(WindowID, from: [VisitorID], had: [VisitorID])
  /// The draw cannot be made again from what is opened.
  case refused(RotaRefusal)
}
