/// How the scheme knows that a person did what a log line says they did.
public enum HowKnown: Hashable, Sendable {
  /// Signed in with their own password.
  case signedIn
  /// Claimed at the keyboard under this operating-system account, which proves nothing.
  case claimed(AccountName)
  case fromPaper
  case fromMail
  case byPhone
  case inMeeting
}

extension HowKnown: CustomStringConvertible, LosslessStringConvertible {
  /// As it is kept: `signed-in`, `claimed:ACCOUNT`, `paper`, `email`, `phone` or `meeting`.
  public var description: String {
    switch self {
    case .signedIn: "signed-in"
    case .claimed(let account): "claimed:\(account)"
    case .fromPaper: "paper"
    case .fromMail: "email"
    case .byPhone: "phone"
    case .inMeeting: "meeting"
    }
  }

  /// Reads what `description` writes, or nil.
  public init?(_ text: String) {
    switch text {
    case "signed-in": self = .signedIn
    case "paper": self = .fromPaper
    case "email": self = .fromMail
    case "phone": self = .byPhone
    case "meeting": self = .inMeeting
    default:
      guard text.hasPrefix("claimed:") else { return nil }
      self = .claimed(AccountName(text.dropFirst(8)))
    }
  }
}
