public import Scheme

/// What a return was made with, so that anyone can make it again years later.
public struct ReturnManifest: Hashable, Sendable {
  /// Every form version that a counted report was filled in on.
  public var forms: [FormVersion]
  /// The version of the rules it was checked by.
  public var ruleSet: String
  /// The head of the record log when the figures were counted.
  public var recordHead: String?

  /// A manifest of forms, rules and records.
  public init(forms: [FormVersion] = [], ruleSet: String, recordHead: String? = nil) {
    self.forms = forms
    self.ruleSet = ruleSet
    self.recordHead = recordHead
  }
}

/// A version of a form with the digest of its file.
public struct FormVersion: Hashable, Sendable {
  /// The form's id.
  public var form: String
  /// The version as the form states it.
  public var version: String
  /// The digest of the form's file.
  public var digest: String

  /// A version of a form.
  public init(form: String, version: String, digest: String) {
    self.form = form
    self.version = version
    self.digest = digest
  }
}

/// Who answers for the figures.
public struct ReturnDeclaration: Hashable, Sendable {
  /// The person, where the scheme wishes to say.
  public var name: String?
  /// The post, such as *Scheme Manager*.
  public var post: String
  /// The day of the declaration.
  public var day: CalendarDay

  /// A declaration by the holder of a post.
  public init(name: String? = nil, post: String, day: CalendarDay) {
    self.name = name
    self.post = post
    self.day = day
  }
}
