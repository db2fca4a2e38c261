import Findings
import Scheme

/// Lets into a report only words in which the screen finds nothing that may say who somebody is.
///
/// A report is read far from the office: what the screen remarks on is counted and not told, also
/// where somebody cleared it for the force's own copy.
struct SafeWords {
  private let screen: IdentityScreen
  private let isPublic: Bool

  /// For everybody to read, no free text is told at all: a small town knows its own.
  init(_ suites: [CustodySuite], isPublic: Bool) {
    self.isPublic = isPublic
    screen = IdentityScreen(of: suites)
  }

  /// The words in one line; nil where there are none or the screen remarks on them.
  func told(_ words: String?) -> String? {
    guard let words, !isPublic else { return nil }
    let line = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.isEmpty || !screen.remarks(on: line).isEmpty ? nil : line
  }
}
