public import Scheme

/// Somebody to whom a message may go: a person, or a post with a mailbox.
public struct Correspondent: Hashable, Sendable {
  public let id: PersonID
  public let role: Role
  /// The suite they answer for; nil for all of them.
  public let suite: SuiteCode?
  /// Where mail reaches them; nil where the scheme holds no address.
  public let email: String?

  /// Somebody with a role.
  public init(id: PersonID, role: Role, suite: SuiteCode? = nil, email: String? = nil) {
    self.id = id
    self.role = role
    self.suite = suite
    self.email = email
  }

  /// Whether a message may be sent to someone in this role without a person writing it.
  ///
  /// Nothing addressed to a Commissioner, and so nothing meant for a chief constable or an
  /// inspectorate, is ever sent by itself.
  public var mayBeWrittenTo: Bool {
    switch role {
    case .visitor, .coordinator, .deputy, .custody, .inspector, .chiefInspector: true
    case .chair, .commissioner, .restrictedReader: false
    }
  }

  /// Whether they answer for a suite.
  func answers(for code: SuiteCode) -> Bool { suite == nil || suite == code }
}
