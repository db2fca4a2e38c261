/// What may be called what in a form.
enum Names {
  static let advice = "Use letters, digits and underscores, beginning with a letter or underscore."

  /// `[A-Za-z_][A-Za-z0-9_]*`.
  static func isName(_ text: String) -> Bool {
    guard let first = text.utf8.first, isLetter(first) else { return false }
    return text.utf8.allSatisfy { isLetter($0) || (48...57).contains($0) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (65...90).contains(byte) || (97...122).contains(byte) || byte == 95
  }

  /// The columns of `visit import` that an answer may be or count towards.
  static let figures =
    VisitCount.allCases.map(\.rawValue) + [
      "reference", "suite", "date", "arrived", "admitted", "left", "mode", "outcome", "reason",
      "visitors", "positive", "opcat", "judgement",
    ]
}
