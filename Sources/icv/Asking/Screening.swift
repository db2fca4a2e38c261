import Findings
import SchemeOffice

/// Words that may say who somebody is: the visitor is asked about them, never stopped.
extension Conversation {
  /// The words to keep, nil where the person would rather answer the question anew.
  func screened(_ words: String, at stop: FormPrompt) throws -> String? {
    let screen = IdentityScreen(
      ordinaryWords: Set(recording.material.suites.map(\.name)))
    var words = words
    while true {
      let remarks = screen.remarks(on: words)
      guard !remarks.isEmpty else { return words }
      let told = remarks.map { "\"\($0.excerpt)\" may be \(Self.name(of: $0.kind))" }
      talk.say("Please look again: \(told.joined(separator: "; ")).")
      talk.say(
        "Type it again without that. Or press Enter to keep it as it is: it then waits until "
          + "the office has read it, before anyone else sees it.")
      let line = try talk.listen()
      if line.isEmpty { return words }
      if TypedCommand(line, amongWords: true) == .back {
        talk.say("Not kept. \(stop.label ?? "")")
        return nil
      }
      words = line
    }
  }

  private static func name(of kind: IdentityKind) -> String {
    switch kind {
    case .email: "an email address"
    case .postcode: "a postcode"
    case .dateOfBirth: "a date of birth"
    case .telephone: "a telephone number"
    case .custodyNumber: "a custody number"
    case .offence: "what somebody is said to have done"
    case .name: "somebody's name"
    }
  }
}
