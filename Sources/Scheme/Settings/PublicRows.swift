extension SettingRow {
  /// What the public page says in the scheme's own words.
  static let publicPage: [SettingRow] = [
    sentence("public_contact", \.publicWords.contact, "How the public reaches the scheme."),
    sentence("public_volunteer", \.publicWords.volunteer, "How to become a visitor."),
    sentence("public_complaint", \.publicWords.complaint, "How to complain."),
    sentence(
      "public_reprisals", \.publicWords.reprisals,
      "What protects a detainee who talks to visitors."),
    sentence("public_annual_reports", \.publicWords.annualReports, "Where annual reports are."),
    sentence("public_inspections", \.publicWords.inspections, "Where inspectors' reports are."),
  ]

  /// A row over a sentence for the public, or nothing.
  private static func sentence(
    _ key: String, _ path: any WritableKeyPath<SchemeSettings, String?> & Sendable,
    _ meaning: String
  ) -> SettingRow {
    field(
      key, path, meaning, takes: "a sentence or an address of at most 400 characters, or nothing",
      read: { text in
        if text.isEmpty { return .some(nil) }
        guard text.count <= 400, text.contains(where: \.isLetter) else { return nil }
        return .some(text)
      },
      write: { $0 ?? "" })
  }
}
