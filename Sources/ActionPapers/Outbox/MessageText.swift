import Scheme

/// The words of a message: that something waits and where, and nothing else.
public struct MessageText: Hashable, Sendable {
  public let subject: String
  public let body: String

  /// The words of a message to somebody, from a scheme.
  public init(_ message: Message, scheme: String, isPractice: Bool) {
    let practice = isPractice ? "PRACTICE: " : ""
    subject =
      practice
      + (message.isSafety
        ? "Custody visiting: please look today" : "Custody visiting: something waits for you")
    let places = message.places.map { "  Where: \($0.words)." }
    body =
      ([
        "Something waits for you with the \(scheme) independent custody visiting scheme.", "",
      ] + places
      + [
        "",
        message.isSafety ? "Please look at once. It bears on somebody's safety." : nil,
        "This message says no more than that, because mail may be read by others. Please do"
          + " not answer it with a name or a custody number.",
      ].compactMap { $0 }).joined(separator: "\n") + "\n"
  }
}
