/// What a declaration, evidence or a gap is about.
public enum ShowingSubject: Hashable, Sendable {
  /// A requirement of the Code.
  case requirement(RequirementCode)
  /// A criterion of one version of ICVA's Quality Assurance Framework.
  case criterion(version: String, reference: String)

  private static let code = "code"

  /// What it stands in, as it is kept: `code`, or `qaf:` and the version.
  public var framework: String {
    switch self {
    case .requirement: Self.code
    case .criterion(let version, _): "qaf:\(version)"
    }
  }

  /// Its name there: `C07`, or the criterion's reference.
  public var reference: String {
    switch self {
    case .requirement(let code): code.rawValue
    case .criterion(_, let reference): reference
    }
  }

  /// What `framework` and `reference` write; nil for a framework that there is none of.
  public init?(framework: String, reference: String) {
    if framework == Self.code {
      self = .requirement(RequirementCode(rawValue: reference))
    } else if framework.hasPrefix("qaf:") {
      self = .criterion(version: String(framework.dropFirst(4)), reference: reference)
    } else {
      return nil
    }
  }
}
