public import Scheme

/// What a return was made with, so that anyone can make it again years later.
public struct ReturnManifest: Hashable, Sendable {
  /// Every form version that a counted report was filled in on.
  public var forms: [FormVersion]
  /// The version of the rules it was checked by.
  public var ruleSet: String
  /// The head of the record log when the figures were counted.
  public var recordHead: String?

  public init(forms: [FormVersion] = [], ruleSet: String, recordHead: String? = nil) {
    self.forms = forms
    self.ruleSet = ruleSet
    self.recordHead = recordHead
  }
}

/// A version of a form with the digest of its file.
public struct FormVersion: Hashable, Sendable {
  public var form: String
  public var version: String
  public var digest: String

  public init(form: String, version: String, digest: String) {
    self.form = form
    self.version = version
    self.digest = digest
  }
}

/// Who answers for the figures.
public struct ReturnDeclaration: Hashable, Sendable {
  public var name: String?
  /// The post, such as *Scheme Manager*.
  public var post: String
  public var day: CalendarDay

  public init(name: String? = nil, post: String, day: CalendarDay) {
    self.name = name
    self.post = post
    self.day = day
  }
}
