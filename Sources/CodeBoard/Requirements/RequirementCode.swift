public import Scheme

/// The number by which a requirement of the Code is called: `C01` to `C70`.
public struct RequirementCode: SchemeIdentifier {
  /// The number as it is kept and typed.
  public let rawValue: String

  /// The code holding this text as it stands.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Reads `C07`, `c7` or `7`; nil for what names no requirement.
  public init?(typed text: String) {
    let digits = text.uppercased().hasPrefix("C") ? text.dropFirst() : text[...]
    guard digits.count <= 2, digits.allSatisfy({ ("0"..."9").contains($0) }),
      let number = Int(digits), number >= 1
    else { return nil }
    let code = RequirementCode(rawValue: number < 10 ? "C0\(number)" : "C\(number)")
    guard Requirement.of(code) != nil else { return nil }
    self = code
  }
}
