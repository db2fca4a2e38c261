public import Scheme

/// One thing that was confirmed while a visit was being recorded: a line of a draft.
public enum DraftStep: Hashable, Sendable {
  case begin(DraftBeginning)
  /// An answer as the form engine takes it, beside what was typed.
  case answer(path: String, value: String, typed: String)
  /// Another instance of a repeat.
  case add(path: String)
  /// An instance taken out again.
  case delete(path: String)
  /// Asked, and nothing to say.
  case pass(path: String)
  /// Left for later.
  case leave(path: String)
  /// Everything left for later is asked again.
  case takeUpLater
  /// A visitor's word on the whole report; any later answer undoes it.
  case confirm(AnswersFile.Confirmation)
  /// The report was about to be handed in.
  case handIn
}

/// The first line of a draft: which visit it is and on which form.
public struct DraftBeginning: Hashable, Sendable {
  /// The reference the report will have, drawn before the first answer.
  public var reference: Reference
  public var form: String
  public var version: String
  /// SHA-256 of the form's text.
  public var formDigest: String
  public var window: String?
  /// Who began it; nil in a take-away folder, where nobody is known.
  public var by: String?
  public var at: Instant

  /// What a draft begins with.
  public init(
    reference: Reference, form: String, version: String, formDigest: String, window: String?,
    by: String?, at: Instant
  ) {
    self.reference = reference
    self.form = form
    self.version = version
    self.formDigest = formDigest
    self.window = window
    self.by = by
    self.at = at
  }
}
