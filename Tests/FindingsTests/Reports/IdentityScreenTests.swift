import Findings
import Testing

@Suite struct IdentityScreenTests {
  private func found(_ text: String) -> [String] {
    IdentityScreen(ordinaryWords: ["Northgate"]).remarks(on: text).map {
      "\($0.kind.rawValue): \($0.excerpt)"
    }
  }

  @Test(
    arguments: [
      ("Spoke to Mr Khan in cell 4.", "name: Mr Khan"),
      ("He is called Dwayne by staff.", "name: Dwayne"),
      ("said john was cold", "name: john"),
      ("Escorted by PC O'Brien", "name: PC O'Brien"),
      ("He asked for Priya Okonkwo-Smith twice.", "name: Priya Okonkwo-Smith"),
      ("Ring his mother on 07700 900123 please", "telephone: 07700 900123"),
      ("Call +44 (0)1926 555 123.", "telephone: 44 (0)1926 555 123"),
      ("born 3/5/1991, diabetic", "date_of_birth: 3/5/1991"),
      ("Says birthday is 3rd of May 2009", "date_of_birth: 3rd of May 2009"),
      ("born in 1988 abroad", "date_of_birth: 1988"),
      ("lives at CV32 5NP now", "postcode: CV32 5NP"),
      ("lives at cv325np now", "postcode: cv325np"),
      ("write to jo.x@example.org.", "email: jo.x@example.org"),
      ("record 23LE/1234/26 was wrong", "custody_number: 23LE/1234/26"),
      ("arrested for shouting", "offence: arrested for"),
      ("in over a burglary", "offence: burglary"),
    ])
  func `what may say who a person is gets a remark`(text: String, expected: String) {
    #expect(found(text) == [expected])
  }

  @Test(
    arguments: [
      "Two blankets were given at 14:30 on Sunday 3 May 2026.",
      "The Appropriate Adult came at 2pm; review due 03/05/2026.",
      "Cell M4 was cold. Staff turned the heating up. Will look again.",
      "No Qur'an in Northgate, and the Bible was torn.",
      "24/7 cover by HCP, AA called, CCTV working.",
      "Held 26 hours, extension agreed by a superintendent.",
      "",
    ])
  func `an ordinary note gets none`(text: String) {
    #expect(found(text) == [])
  }

  @Test func `a date of the visit is no date of birth unless birth is spoken of`() {
    #expect(found("on 03/05/2026") == [])
    #expect(found("dob 03/05/2026") == ["date_of_birth: 03/05/2026"])
  }

  @Test func `remarks stand in the order of the text and never overlap`() {
    var chance = Seeded(state: 2026)
    let parts = [
      "Mr Khan", "07700 900123", "3/5/1991", "CV32 5NP", "a@b.co", "23LE/1234/26", "burglary",
      "the", "cell", ".", "\n", "é", "👩‍👩‍👧", "'", "-", "/", "@", "+", "İstanbul", "\u{301}", "0",
    ]
    for _ in 0..<400 {
      let text = (0..<Int.random(in: 0...12, using: &chance)).map { _ in
        parts[Int.random(in: 0..<parts.count, using: &chance)]
          + (Bool.random(using: &chance) ? " " : "")
      }.joined()
      let remarks = IdentityScreen().remarks(on: text)
      for remark in remarks {
        #expect(String(text[remark.range]) == remark.excerpt)
        #expect(!remark.excerpt.isEmpty)
      }
      for (one, next) in zip(remarks, remarks.dropFirst()) {
        #expect(one.range.upperBound <= next.range.lowerBound)
      }
    }
  }

  @Test func `a telephone number is found among any ordinary words`() {
    var chance = Seeded(state: 7)
    let words = ["cell", "cold", "asked", "for", "two", "blankets", "and", "tea", "at", "night"]
    for _ in 0..<200 {
      let before = (0..<4).map { _ in words[Int.random(in: 0..<words.count, using: &chance)] }
      let number =
        "07" + (0..<9).map { _ in String(Int.random(in: 0...9, using: &chance)) }.joined()
      let text = (before + [number] + before.reversed()).joined(separator: " ")
      #expect(found(text) == ["telephone: \(number)"])
    }
  }

  @Test func `a long text of anything is screened to its end`() {
    for text in ["A ", "0", "a@", "1/", "Mr ", "3 June ", "'"] {
      let long = String(repeating: text, count: 20_000 / text.count)
      let remarks = IdentityScreen().remarks(on: long + " dob 3/5/1991")
      #expect(remarks.last?.excerpt == "3/5/1991")
    }
  }
}

/// A generator whose draws can be repeated.
private struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
