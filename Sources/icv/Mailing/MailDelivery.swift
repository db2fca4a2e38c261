import ActionPapers
import Foundation
import Scheme
import SchemeOffice

/// Hands a message to what takes it out of the office; decision 13 says why we speak no SMTP.
enum MailDelivery {
  /// Delivers by a route; the scheme's folder is where `outbox` is made.
  static func deliver(_ mail: MailFile, by route: MailRoute, in folder: URL) throws {
    switch route {
    case .folder: try write(mail, into: folder.appendingPathComponent("outbox"))
    case .sendmail: try sendmail(mail)
    case .smtp(let host, let port, let isEncrypted):
      try curl(mail, to: host, port: port, isEncryptedFromStart: isEncrypted, route: route)
    }
  }

  /// One file a message, for its owner alone; the same message twice is the same file.
  private static func write(_ mail: MailFile, into folder: URL) throws {
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    try PaperFolder.write(mail.written, to: folder.appendingPathComponent("\(mail.id).eml"))
  }

  /// The machine's own mail program, whichever it is: all of them take these options.
  private static func sendmail(_ mail: MailFile) throws {
    guard let path = Program.path("sendmail", also: ["/usr/sbin", "/usr/lib"]) else {
      throw MailFault.programMissing("sendmail")
    }
    // It wants lines ended as the machine ends them; `-i`: a lone dot does not end the message.
    try Program.run(
      path, ["-i", "-f", mail.from.text, "--", mail.to.text],
      input: mail.written.replacing("\r\n", with: "\n"))
  }

  /// curl speaks SMTP; a server elsewhere is spoken to encrypted or not at all.
  private static func curl(
    _ mail: MailFile, to host: String, port: Int?, isEncryptedFromStart: Bool, route: MailRoute
  ) throws {
    guard let path = Program.path("curl", also: []) else {
      throw MailFault.programMissing("curl")
    }
    let url =
      "\(isEncryptedFromStart ? "smtps" : "smtp")://\(host)" + (port.map { ":\($0)" } ?? "")
    // A name and password, where the server wants them, stand in the person's own .netrc.
    var arguments = [
      "--disable", "--silent", "--show-error", "--connect-timeout", "20", "--max-time", "60",
      "--netrc-optional", "--proto", "=smtp,smtps", "--url", url, "--mail-from", mail.from.text,
      "--mail-rcpt", mail.to.text, "--upload-file", "-",
    ]
    if !route.staysHere { arguments.append("--ssl-reqd") }
    try Program.run(path, arguments, input: mail.written)
  }
}

/// Why a message did not leave the office.
enum MailFault: Error {
  case programMissing(_ name: String)
  case programFailed(_ name: String, code: Int32, said: String)

  /// What happened, in a sentence.
  var sentence: String {
    switch self {
    case .programMissing(let name): "There is no program \(name) on this machine."
    case .programFailed(let name, let code, let said):
      "\(name) failed with \(code)\(said.isEmpty ? "" : ": \(said)")."
    }
  }
}
