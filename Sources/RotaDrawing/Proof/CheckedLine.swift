import Seals

/// A line of a file with eight digits before it that tell whether it is as it was written.
///
/// They name the line that was altered; that none was is proven by the commitment alone.
enum CheckedLine {
  static func writing(_ line: some StringProtocol) -> String { "\(code(of: line)) \(line)" }

  /// The line, and whether it is as it was written; nil where there are no digits before it.
  static func reading(_ text: some StringProtocol) -> (line: String, isWhole: Bool)? {
    let parts = text.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 8 else { return nil }
    let line = String(parts[1])
    return (line, code(of: line) == parts[0])
  }

  private static func code(_ line: String) -> String {
    String(Digest(of: line).description.prefix(8))
  }

  private static func code(of line: some StringProtocol) -> String { code(String(line)) }
}
