extension SettingRow {
  /// The settings of how messages leave the office.
  static let messages: [SettingRow] = [
    field(
      "outbox", \.outbox.route, "How word that something waits leaves the office.",
      takes: "folder, sendmail, or a mail server such as smtp://mail.example.org:587",
      read: { MailRoute($0) }, write: \.description),
    field(
      "outbox_sender", \.outbox.sender, "The address it comes from; else the coordinator's.",
      takes: "a mail address, or nothing",
      read: { text in
        if text.isEmpty { return .some(nil) }
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        let isPlain = text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
        guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }), isPlain else { return nil }
        return .some(text)
      }, write: { $0 ?? "" }),
  ]
}
