/// One thing that the Code of Practice on independent custody visiting asks of a scheme.
public struct Requirement: Sendable, Identifiable {
  /// Its number, `C01` to `C70`.
  public let code: RequirementCode
  /// What is asked, in one plain sentence of ours.
  public let sentence: String
  /// Where it comes from, and whether that was read or is only recalled.
  public let basis: Basis
  /// How it is shown to be kept.
  public let proof: Proof

  /// The number again, by which lists tell requirements apart.
  public var id: RequirementCode { code }

  init(_ code: String, _ sentence: String, _ basis: Basis, _ proof: Proof) {
    self.code = RequirementCode(rawValue: code)
    self.sentence = sentence
    self.basis = basis
    self.proof = proof
  }

  /// Every requirement, by its number.
  public static let all: [Requirement] = CodeSection.allCases.flatMap(\.requirements)

  /// The requirement of a number; nil where there is none.
  public static func of(_ code: RequirementCode) -> Requirement? { byCode[code] }

  private static let byCode = Dictionary(
    all.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
}

/// How it is shown that a requirement is kept.
public enum Proof: Sendable {
  /// Counted from the records each time the board is drawn.
  case records(RecordCheck)
  /// The program itself does not let it be otherwise; with what holds it to that.
  case program(String)
  /// The form that visitors fill in asks it, in a question that carries the number.
  case form
  /// By evidence that is attached or by declaration; with what would be evidence.
  case paper(String)

  /// The way in a word or two.
  public var label: String {
    switch self {
    case .records: "counted from the records"
    case .program: "held by the program"
    case .form: "asked on the form"
    case .paper: "on paper"
    }
  }

  /// The way as scripts know it.
  public var name: String {
    switch self {
    case .records: "records"
    case .program: "program"
    case .form: "form"
    case .paper: "paper"
    }
  }
}
