/// Finds out what an altered line was, by the digits that stand before it.
///
/// It tries every single character, and for a rule every value it may take: whoever reads that a
/// file does not verify is told which digit of whose availability, and not only which line.
struct LineMending {
  private static let letters = Array(
    "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".utf8)
  private static let longest = 400

  /// The line as it was written; nil where more than that was changed.
  static func original(of line: String, code: String) -> String? {
    guard line.utf8.count <= longest else { return nil }
    return (byRule(line) ?? byCharacter(line)).first { CheckedLine.code(of: $0) == code }
  }

  private static func byCharacter(_ line: String) -> AnySequence<String> {
    let bytes = Array(line.utf8)
    return AnySequence(
      bytes.indices.lazy.flatMap { place in
        letters.lazy.map { letter in
          var other = bytes
          other[place] = letter
          return String(decoding: other, as: UTF8.self)
        }
      })
  }

  private static func byRule(_ line: String) -> AnySequence<String>? {
    let words = line.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 3, words[0] == "rule",
      let rule = RuleLine.all.first(where: { $0.key == words[1] })
    else { return nil }
    let numbers = (0...20_000).lazy.map { "rule \(rule.key) \($0)" }
    let known = rule.words.map { "rule \(rule.key) \($0)" }
    return known.isEmpty ? AnySequence(numbers) : AnySequence(known)
  }
}
