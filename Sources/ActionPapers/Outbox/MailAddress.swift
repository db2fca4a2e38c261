/// A mail address that may stand in a header: one `@`, plain ASCII, nothing that could end a line.
public struct MailAddress: Hashable, Sendable {
  public let text: String

  /// The address, or nil for what could be several, could end a header or is none.
  public init?(_ text: String) {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    let isPlain = text.utf8.allSatisfy { byte in
      (0x21...0x7E).contains(byte) && !"()<>[]:;,\\\"".utf8.contains(byte)
    }
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }), isPlain, text.utf8.count <= 254,
      !text.hasPrefix("-")
    else { return nil }
    self.text = text
  }
}
