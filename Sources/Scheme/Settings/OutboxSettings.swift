/// How messages leave the office, and from whose address.
public struct OutboxSettings: Hashable, Sendable {
  /// By which way they go.
  public var route = MailRoute.folder
  /// The address they come from; nil takes that of the coordinator.
  public var sender: String?

  /// Into a folder, until a scheme says otherwise.
  public init() {}
}

/// The way by which a message leaves the office.
public enum MailRoute: Hashable, Sendable {
  /// Into the folder `outbox` beside the scheme's file, to be sent by hand.
  case folder
  /// Through the machine's own mail program.
  case sendmail
  /// To a mail server, always encrypted unless it runs on this machine.
  case smtp(host: String, port: Int?, isEncryptedFromStart: Bool)

  /// The route in one word, as the log keeps it.
  public var name: String {
    switch self {
    case .folder: "folder"
    case .sendmail: "sendmail"
    case .smtp: "smtp"
    }
  }

  /// Whether mail stays on this machine, so that a practice scheme may take it.
  public var staysHere: Bool {
    switch self {
    case .folder: true
    case .sendmail: false
    case .smtp(let host, _, _): ["localhost", "127.0.0.1", "[::1]"].contains(host)
    }
  }
}

extension MailRoute: CustomStringConvertible, LosslessStringConvertible {
  /// As it is kept: `folder`, `sendmail`, `smtp://mail.example.org:587`, `smtps://…`.
  public var description: String {
    switch self {
    case .folder, .sendmail: name
    case .smtp(let host, let port, let isEncrypted):
      "smtp\(isEncrypted ? "s" : "")://\(host)\(port.map { ":\($0)" } ?? "")"
    }
  }

  /// Reads what `description` writes, or nil.
  public init?(_ text: String) {
    if text == "folder" || text == "sendmail" {
      self = text == "folder" ? .folder : .sendmail
      return
    }
    guard let scheme = ["smtp://", "smtps://"].first(where: text.hasPrefix) else { return nil }
    var host = text.dropFirst(scheme.count)
    var port: Int?
    if let colon = host.lastIndex(of: ":"), !host.hasSuffix("]") {
      guard let number = Int(host[host.index(after: colon)...]), (1...65_535).contains(number)
      else { return nil }
      port = number
      host = host[..<colon]
    }
    let isName = host.utf8.allSatisfy { byte in
      (48...57).contains(byte) || (97...122).contains(byte | 0x20) || "-.[]:".utf8.contains(byte)
    }
    guard !host.isEmpty, isName, host.utf8.count <= 253, !host.hasPrefix("-") else { return nil }
    self = .smtp(host: String(host), port: port, isEncryptedFromStart: scheme == "smtps://")
  }
}
