import ActionPapers
import Scheme
import Testing

@Suite struct `A message as mail` {
  private func mail(suite: String = "Leamington") throws -> MailFile {
    let message = Outbox.messages(
      [
        Waiting(
          for: PersonID("P1"), at: .sheet(suite: suite), since: Fixture.at("2026-04-09 10:00"),
          isSafety: false, mark: .recordLine(1))
      ], told: [:], hours: WorkingHours(WorkingDays()))[0]
    return MailFile(
      from: try #require(MailAddress("scheme@example.org")),
      to: try #require(MailAddress("custody@example.org")), id: "abc",
      date: Fixture.at("2026-04-09 10:00"),
      text: MessageText(message, scheme: "Warwickshire", isPractice: true))
  }

  @Test func `has the headers that mail programs expect, each line ended as they end them`() throws
  {
    let text = try mail().written
    #expect(text.contains("From: scheme@example.org\r\nTo: custody@example.org\r\n"))
    #expect(text.contains("Date: Thu, 09 Apr 2026 10:00:00 +0100\r\n"))
    #expect(text.contains("Message-ID: <abc@example.org>\r\n"))
    #expect(text.contains("Subject: PRACTICE: Custody visiting: something waits for you\r\n"))
    #expect(!text.replacing("\r\n", with: "").contains("\n"))
  }

  @Test func `keeps lines short and letters whole`() throws {
    let text = try mail(suite: "Tŷ Gwyn = " + String(repeating: "x", count: 90)).written
    #expect(text.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 76 })
    #expect(text.contains("T=C5=B7 Gwyn =3D"))
  }

  @Test(arguments: [
    "a@b\r\nBcc: x@y", "a@b, c@d", "a b@c", "a", "@b", "a@", "a@b@c", "-oQ/tmp@b", "<a@b>",
    "\u{E9}@b",
  ])
  func `an address that could be more than one is none`(text: String) {
    #expect(MailAddress(text) == nil)
  }

  @Test func `an ordinary address is one`() {
    #expect(MailAddress("custody.lea+sgt@warwickshire.example.org") != nil)
  }
}
