import Testing

@testable import Scheme

@Suite struct `How messages leave the office` {
  @Test(arguments: [
    "folder", "sendmail", "smtp://mail.example.org", "smtp://mail.example.org:587",
    "smtps://127.0.0.1:2465", "smtp://[::1]:2525",
  ])
  func `a route is written as it was read`(text: String) {
    #expect(MailRoute(text)?.description == text)
  }

  @Test(arguments: [
    "", "post", "smtp://", "smtp://a b", "smtp://x:0", "smtp://x:70000", "smtp://-x",
    "http://mail.example.org", "smtp://x/y", "smtp://user:secret@x",
  ])
  func `what is no route is refused`(text: String) {
    #expect(MailRoute(text) == nil)
  }

  @Test func `only a folder and a server of this machine keep mail here`() {
    #expect(MailRoute.folder.staysHere && !MailRoute.sendmail.staysHere)
    #expect(MailRoute("smtp://localhost:2525")?.staysHere == true)
    #expect(MailRoute("smtp://mail.example.org")?.staysHere == false)
  }

  @Test(arguments: ["a b@c", "a", "a@b\u{0A}c"])
  func `a sender that could be more than one address is refused`(text: String) {
    #expect(throws: SettingFaults.self) {
      try SchemeSettings(
        table: ["outbox_sender": text],
        startsOn: CalendarDay(knownYear: 2026, month: 4, day: 6))
    }
  }
}
