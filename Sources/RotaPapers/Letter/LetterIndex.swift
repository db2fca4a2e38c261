public import Scheme

/// Which letter is whose, for whoever puts them into envelopes.
///
/// The letters' file names carry no names, so that a folder seen on a screen tells nothing; this is
/// the only paper that says whose is whose, and it stays in the office.
public struct LetterIndex: Hashable, Sendable {
  /// The scheme's name.
  public var scheme: String
  /// The day it was made.
  public var madeOn: CalendarDay
  /// The letters, in the order of their files.
  public var letters: [Line]
  /// Visitors who have no window and so no letter.
  public var without: [String]

  /// An index of some letters.
  public init(scheme: String, madeOn: CalendarDay, letters: [Line], without: [String]) {
    self.scheme = scheme
    self.madeOn = madeOn
    self.letters = letters
    self.without = without
  }

  /// One letter of an index.
  public struct Line: Hashable, Sendable {
    /// The file's name without its ending.
    public var file: String
    /// Whose it is.
    public var visitor: String
    /// Where to mail it; nil where the scheme holds no address.
    public var email: String?
    /// How many windows it is about.
    public var windows: Int

    /// A letter in a file.
    public init(file: String, visitor: String, email: String?, windows: Int) {
      self.file = file
      self.visitor = visitor
      self.email = email
      self.windows = windows
    }
  }

  /// The name of the letter with a number from 1: `letter-07`.
  public static func fileName(_ number: Int) -> String {
    "letter-\(number < 10 ? "0" : "")\(number)"
  }

  /// The index as a paper.
  public var paper: Paper {
    let table = PaperTable(
      ["File", "For", "Mail", "Windows"],
      rows: letters.map { [$0.file, $0.visitor, $0.email ?? "by post", "\($0.windows)"] })
    let nobody: [PaperBlock] =
      without.isEmpty
      ? []
      : [.heading("No window, so no letter"), .words(PaperWords.list(without) + ".")]
    return Paper(
      title: "Whose letter is which",
      subtitle: "\(scheme) custody visiting scheme, \(PaperWords.day(madeOn)).",
      footer: "In confidence. Stays in the office",
      [
        .warning("Stays in the office. Give each visitor their own letter and nobody else's."),
        .words("Each letter is there twice: to print (.html) and to mail (.txt)."),
        .table(table),
      ] + nobody)
  }
}
