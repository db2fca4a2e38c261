/// A criterion of ICVA's Quality Assurance Framework, as a scheme took it in.
///
/// ICVA hands its list to members and does not publish it, so none is carried with the program.
public struct QAFCriterion: Hashable, Sendable {
  /// The version of the framework: `2023`.
  public var version: String
  public var level: QAFLevel
  /// Its name in that version.
  public var reference: String
  /// What is asked, in ICVA's words.
  public var text: String
  /// Requirements of the Code that show it when all of them are shown.
  public var shownBy: [RequirementCode]

  public init(
    version: String, level: QAFLevel, reference: String, text: String,
    shownBy: [RequirementCode] = []
  ) {
    self.version = version
    self.level = level
    self.reference = reference
    self.text = text
    self.shownBy = shownBy
  }
}

/// The four levels of the framework, each resting on those before it; raw values are kept.
public enum QAFLevel: String, Sendable, CaseIterable, Comparable {
  case codeCompliant = "code_compliant"
  case silver, gold, platinum

  /// The level's name.
  public var label: String {
    switch self {
    case .codeCompliant: "Code Compliant"
    case .silver: "Silver"
    case .gold: "Gold"
    case .platinum: "Platinum"
    }
  }

  public static func < (left: QAFLevel, right: QAFLevel) -> Bool { left.order < right.order }

  private var order: Int { QAFLevel.allCases.firstIndex(of: self) ?? 0 }
}
