/// A paper: a title and its parts in order, to be printed or mailed.
public struct Paper: Hashable, Sendable {
  /// What stands at the top, and in the title of the window.
  public var title: String
  /// Who made it, for whom, on which day.
  public var subtitle: String
  /// Its parts.
  public var blocks: [PaperBlock]
  /// Printed at the foot of every sheet, so that a loose one can be put back.
  public var footer: String

  /// A paper with its parts.
  public init(title: String, subtitle: String, footer: String, _ blocks: [PaperBlock]) {
    self.title = title
    self.subtitle = subtitle
    self.footer = footer
    self.blocks = blocks
  }
}
