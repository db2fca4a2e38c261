import Seals

/// A line of a file with eight digits before it that tell whether it is as it was written.
///
/// They name the line that was altered; that none was is proven by the commitment alone.
enum CheckedLine {
  static func writing(_ line: some StringProtocol) -> String { "\(code(of: line)) \(line)" }

  /// The line and the digits before it; nil where there are none.
  static func reading(_ text: some StringProtocol) -> (line: String, code: String)? {
    let parts = text.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 8 else { return nil }
    return (String(parts[1]), String(parts[0]))
  }

  /// The digits of a line.
  static func code(of line: some StringProtocol) -> String {
    String(Digest(of: String(line)).description.prefix(8))
  }
}
