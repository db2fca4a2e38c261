import Scheme

extension Entry {
  /// A report's row: answers as a JSON list of path and value in the form's order, each personal
  /// value as `sealed:` and its seal, and any other text that begins so with one more colon.
  static func report(_ report: SubmittedReport, _ seals: inout Sealing) -> KeptRow {
    var parts: [String] = []
    for answer in report.answers {
      let value = sealed(
        answer.value, answer.matter, holder: report.visit.rawValue, field: answer.path, &seals)
      guard let value else { continue }
      parts.append("[" + JSONText.quoted(answer.path) + "," + JSONText.quoted(value) + "]")
    }
    return KeptRow(
      .report, report.visit, report.form, report.version, report.formDigest,
      "[" + parts.joined(separator: ",") + "]")
  }

  /// A correction's row, its two values written as in a report.
  static func correction(_ correction: Correction, _ seals: inout Sealing) -> KeptRow {
    let holder = correction.visit.rawValue
    let field = correction.path
    return KeptRow(
      .correction, correction.visit, correction.path,
      sealed(correction.before, correction.matter, holder: holder, field: field, &seals),
      sealed(correction.after, correction.matter, holder: holder, field: field, &seals),
      correction.author,
      seals.seal(correction.reason, .freeText, holder: holder, field: "reason"))
  }

  private static func sealed(
    _ value: String?, _ matter: PersonalMatter, holder: String, field: String,
    _ seals: inout Sealing
  ) -> String? {
    guard let value else { return nil }
    let table: KeptTable
    switch matter {
    case .none: return AnswerValue.written(value)
    case .custodyNumber: table = .custodyNumber
    case .freeText: table = .freeText
    }
    guard case .text(let seal) = seals.seal(value, table, holder: holder, field: field) else {
      return nil
    }
    return AnswerValue.sealMark + seal
  }
}

/// How a value stands in a report's body.
public enum AnswerValue {
  /// What stands before a seal.
  public static let sealMark = "sealed:"

  /// A plain value, kept apart from a seal by one more colon where it begins like one.
  static func written(_ value: String) -> String {
    value.hasPrefix("sealed") ? "sealed::" + value : value
  }

  /// The seal, or the plain value, that stands in a report's body.
  public static func read(_ text: String) -> (seal: String?, plain: String?) {
    if text.hasPrefix("sealed::") { return (nil, String(text.dropFirst(8))) }
    if text.hasPrefix(sealMark) { return (String(text.dropFirst(sealMark.count)), nil) }
    return (nil, text)
  }
}
