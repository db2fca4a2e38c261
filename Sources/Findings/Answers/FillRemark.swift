/// Something wrong with answers that were filled in all at once.
public struct FillRemark: Sendable, Hashable {
  /// What kind of thing is wrong.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A required question has no answer.
    case required
    /// An answer breaks its question's constraint.
    case constraint
    /// An answer is not of its question's type.
    case type
    /// A choice is not among those shown.
    case choice
    /// There is no such question.
    case unknown
    /// The question is not asked as the other answers stand.
    case irrelevant
  }

  /// The path, each repeat numbered.
  public let path: String
  public let kind: Kind
  /// What is wrong, in the form's words where it has some.
  public let message: String
}
