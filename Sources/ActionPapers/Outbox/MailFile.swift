public import Scheme

/// A message as mail programs exchange it (RFC 5322), plain text, ended by CR LF.
public struct MailFile: Hashable, Sendable {
  public let from: MailAddress
  public let to: MailAddress
  /// The same for the same message however often it is sent, so that a second copy is known as one.
  public let id: String
  public let date: Instant
  public let text: MessageText

  /// A mail from one address to another.
  public init(
    from: MailAddress, to: MailAddress, id: String, date: Instant, text: MessageText
  ) {
    self.from = from
    self.to = to
    self.id = id
    self.date = date
    self.text = text
  }

  /// The whole file.
  public var written: String {
    let domain = from.text.split(separator: "@").last ?? "localhost"
    let headers = [
      "From: \(from.text)", "To: \(to.text)", "Subject: \(text.subject)",
      "Date: \(MailFile.date(date))", "Message-ID: <\(id)@\(domain)>",
      "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: quoted-printable",
      // No holiday notice is to answer a machine (RFC 3834).
      "Auto-Submitted: auto-generated",
    ]
    let lines = text.body.split(separator: "\n", omittingEmptySubsequences: false)
    return (headers + [""] + lines.flatMap(QuotedPrintable.lines)).joined(separator: "\r\n")
  }

  /// A date as RFC 5322 writes it: `Mon, 06 Apr 2026 10:00:00 +0100`.
  static func date(_ instant: Instant) -> String {
    let offset = LondonTime.offsetMinutes(at: instant)
    let (day, second, _) = instant.civil(offsetMinutes: offset)
    let name = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][(day.number + 3) % 7]
    let month = Month(holding: day).name.prefix(3)
    let time = [second / 3600, second / 60 % 60, second % 60].map(two).joined(separator: ":")
    return "\(name), \(two(day.parts.day)) \(month) \(day.year) \(time) +0\(offset / 60)00"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

/// Text that every mail server passes on unharmed (RFC 2045, 6.7).
enum QuotedPrintable {
  /// A line of text in lines of at most 76 characters.
  static func lines(_ text: Substring) -> [String] {
    var lines: [String] = []
    var line = ""
    let bytes = Array(text.utf8)
    for (index, byte) in bytes.enumerated() {
      let isLastBlank = byte == 0x20 && index == bytes.count - 1
      let plain = (0x20...0x7E).contains(byte) && byte != UInt8(ascii: "=") && !isLastBlank
      // A dot alone on a line would end the message on its way.
      let isDot = byte == UInt8(ascii: ".") && line.isEmpty
      let piece = plain && !isDot ? String(UnicodeScalar(byte)) : "=" + hex(byte)
      if line.utf8.count + piece.utf8.count > 75 {
        lines.append(line + "=")
        line = ""
      }
      line += piece
    }
    return lines + [line]
  }

  private static func hex(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return byte < 16 ? "0\(digits)" : digits
  }
}
