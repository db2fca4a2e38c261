/// A regular expression of our own, matched in time that grows only with pattern and text.
///
/// A library's backtracking could be made to run for years by a form's author or by an answer.
/// Read here: literals, `.`, classes, groups, `|`, `^ $`, `\d \w \s \b` and their opposites,
/// `* + ? {n,m}` with `?` after them, look-ahead. References back are refused.
struct RegexPattern: Sendable {
  let program: [RegexStep]

  /// Compiles a pattern; throws a sentence's worth of why not.
  init(_ pattern: String) throws(RegexFault) {
    var parser = RegexParser(pattern)
    let tree = try parser.parse()
    var builder = RegexBuilder()
    try builder.add(tree)
    builder.steps.append(.match)
    program = builder.steps
  }

  /// Why a pattern cannot be read, nil when it can.
  static func problem(in pattern: String) -> String? {
    do {
      _ = try RegexPattern(pattern)
      return nil
    } catch {
      return error.message
    }
  }

  /// Whether the pattern matches the whole text.
  func matchesWhole(_ text: String) -> Bool {
    var run = RegexRun(program: program, text: Array(text.unicodeScalars))
    return run.matches(from: 0, step: 0, whole: true)
  }
}

/// Why a pattern cannot be read.
struct RegexFault: Error, Sendable {
  let message: String
}

/// One instruction of a compiled pattern.
enum RegexStep: Sendable {
  case scalar(Unicode.Scalar)
  case set(RegexSet)
  case any
  /// Go on at either, the first preferred.
  case split(Int, Int)
  case jump(Int)
  case start
  case end
  case wordEdge(Bool)
  /// The steps up to the given one must, or must not, match from here; none of it is consumed.
  case ahead(wanted: Bool, after: Int)
  case match
}

/// A set of characters.
struct RegexSet: Sendable {
  var ranges: [ClosedRange<UInt32>] = []
  var isInverted = false
  var inner: [RegexSet] = []

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    let isIn =
      ranges.contains { $0.contains(scalar.value) } || inner.contains { $0.contains(scalar) }
    return isIn != isInverted
  }

  static let digits = RegexSet(ranges: [48...57])
  static let words = RegexSet(ranges: [48...57, 65...90, 95...95, 97...122])
  static let spaces = RegexSet(ranges: [9...13, 32...32])
  static let letters = RegexSet(ranges: [65...90, 97...122])

  var inverted: RegexSet {
    var other = self
    other.isInverted.toggle()
    return other
  }
}
