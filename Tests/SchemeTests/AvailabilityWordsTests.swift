import Testing

@testable import Scheme

@Suite struct `What somebody says of when they can go` {
  /// Words, and the week's days each with the bands meant: e l v n, capitals where preferred.
  static let understood: [(can: String, prefer: String?, week: [String])] = [
    ("weekdays evening, sat early", nil, ["v", "v", "v", "v", "v", "e", ""]),
    ("Weekday evenings", nil, ["v", "v", "v", "v", "v", "", ""]),
    ("evenings and sat early", nil, ["v", "v", "v", "v", "v", "ev", "v"]),
    ("evenings, sat early", nil, ["v", "v", "v", "v", "v", "ev", "v"]),
    ("evenings and weekends", nil, ["v", "v", "v", "v", "v", "elvn", "elvn"]),
    ("evenings weekends", nil, ["", "", "", "", "", "v", "v"]),
    ("mon-thu mornings", nil, ["e", "e", "e", "e", "", "", ""]),
    ("monday to thursday early and late", nil, ["el", "el", "el", "el", "", "", ""]),
    ("fri\u{2013}mon night", nil, ["n", "", "", "", "n", "n", "n"]),
    ("mon..wed early-evening", nil, ["elv", "elv", "elv", "", "", "", ""]),
    ("mon, wed and fri evening", nil, ["v", "", "v", "", "v", "", ""]),
    ("evenings on mon, wed", nil, ["v", "", "v", "", "", "", ""]),
    ("early, late and evenings", nil, Array(repeating: "elv", count: 7)),
    ("mon evening tue late", nil, ["v", "l", "", "", "", "", ""]),
    ("weekday evenings, sat", nil, ["v", "v", "v", "v", "v", "elvn", ""]),
    ("any time, not tue night", nil, ["elvn", "elv"] + Array(repeating: "elvn", count: 5)),
    ("any time except sun", nil, Array(repeating: "elvn", count: 6) + [""]),
    ("weekday evenings except tue; tue early", nil, ["v", "e", "v", "v", "v", "", ""]),
    ("not fri; every day evenings", nil, ["v", "v", "v", "v", "", "v", "v"]),
    ("sat all day", nil, ["", "", "", "", "", "elvn", ""]),
    ("sun early", "sun late", ["", "", "", "", "", "", "eL"]),
    ("weekends any time", "sat night", ["", "", "", "", "", "elvN", "elvn"]),
    (
      "any time except tue night", "nights",
      [
        "elvN", "elv", "elvN", "elvN", "elvN", "elvN", "elvN",
      ]
    ),
    ("weekend; prefer sat early", nil, ["", "", "", "", "", "Elvn", "elvn"]),
    ("nothing", nil, Array(repeating: "", count: 7)),
  ]

  @Test(arguments: understood.indices)
  func `is understood as it was meant`(index: Int) throws {
    let (can, prefer, week) = Self.understood[index]
    let pattern = try AvailabilityWords.pattern(can: can, prefer: prefer)
    let found = (0..<7).map { weekday in
      zip(DayBand.allCases, "elvn").map { band, letter in
        switch pattern[weekday, band] {
        case .cannot: ""
        case .can: String(letter)
        case .prefers: letter.uppercased()
        }
      }.joined()
    }
    #expect(found == week, "\(can) \(prefer ?? "")")
  }

  @Test func `is only what is preferred, where no more is said`() throws {
    let pattern = try AvailabilityWords.pattern(can: nil, prefer: "sun late")
    #expect(pattern.digits == String(repeating: "0", count: 25) + "200")
  }

  static let misunderstood: [(String, AvailabilityWordsFault.Kind, String)] = [
    ("weekdys evening", .unknownWord(nearest: "weekdays"), "weekdys"),
    ("saturdya", .unknownWord(nearest: "saturday"), "saturdya"),
    ("gardening", .unknownWord(nearest: nil), "gardening"),
    ("weekdays 18:00", .hour, "18:00"),
    ("mon-", .brokenRange, "mon"),
    ("-mon", .brokenRange, "-"),
    ("weekdays-sat", .brokenRange, "weekdays-sat"),
    ("night-early", .brokenRange, "night-early"),
    ("evenings, sat", .ambiguous, "sat"),
    ("sat, evenings", .ambiguous, "evenings"),
    ("weekday evenings except tue, sat early", .ambiguous, "sat"),
    ("weekday evenings, nights", .ambiguous, "nights"),
    ("not tue night", .onlyExceptions, ""),
    ("", .empty, ""), (" , ; ", .empty, ""), ("the", .empty, ""),
    ("nothing but sat", .nothingAndMore, "nothing"),
  ]

  @Test(arguments: misunderstood.indices)
  func `is sent back with the word that was not understood`(index: Int) {
    let (text, kind, word) = Self.misunderstood[index]
    do {
      let pattern = try AvailabilityWords.pattern(can: text)
      Issue.record("\(text) was taken as \(pattern.words)")
    } catch {
      #expect(error.kind == kind && error.word == word, "\(text): \(error)")
    }
  }

  @Test func `cannot run on without end`() {
    #expect(throws: AvailabilityWordsFault.self) {
      try AvailabilityWords.pattern(can: String(repeating: "sat early, ", count: 200))
    }
  }
}

@Suite struct `A week's pattern in words` {
  private func pattern(_ digits: String) -> WeekPattern { WeekPattern(digits: digits) ?? .nothing }

  @Test func `reads as somebody would say it`() throws {
    func words(_ can: String, _ prefer: String? = nil) throws -> String {
      try AvailabilityWords.pattern(can: can, prefer: prefer).words
    }
    #expect(
      try words("weekdays evening, sat early", "sun late")
        == "weekday evenings; Saturday early; Sunday late; prefers Sunday late")
    #expect(try words("any time") == "any time")
    #expect(try words("any time, not tue night") == "any time; not Tuesday nights")
    #expect(try words("nights") == "nights every day")
    #expect(
      try words("mon, wed and fri early to evening")
        == [
          "Monday, Wednesday and Friday early to evening"
        ].joined())
    #expect(try words("weekends") == "weekends any time")
    #expect(WeekPattern.nothing.words == "nothing")
  }

  @Test func `has the hours for whoever does not know the bands`() throws {
    let pattern = try AvailabilityWords.pattern(can: "weekday evening and night, sat early, sun")
    #expect(
      pattern.wordsWithHours
        == "weekday evenings and nights (18:00 to 06:00); "
        + "Saturday early (06:00 to 12:00); Sunday any time")
  }

  @Test func `is read back as the same pattern, whatever the pattern`() throws {
    var chance = Chance(seed: 20_260_406)
    for _ in 0..<2_000 {
      let pattern = chance.pattern()
      if try AvailabilityWords.pattern(can: pattern.words) == pattern { continue }
      Issue.record("\(pattern.digits): \(pattern.words)")
    }
  }

  @Test func `is read or refused, whatever is typed`() {
    var chance = Chance(seed: 7)
    let words =
      AvailabilityVocabulary.known + [
        ",", ";", "-", "..", "&", " ", "", "all day", "18:00", "\u{301}", "\0", "prefer", "\r\n",
      ]
    var (taken, refused) = (0, 0)
    for _ in 0..<2_000 {
      let text = (0..<chance.below(12)).map { _ in words[chance.below(words.count)] }
        .joined(separator: chance.below(4) == 0 ? "" : " ")
      do {
        let pattern = try AvailabilityWords.pattern(can: text)
        taken += 1
        if pattern.isEmpty != (pattern.words == "nothing") { Issue.record("\(text)") }
      } catch { refused += 1 }
    }
    #expect(taken > 100 && refused > 100, "\(taken) taken, \(refused) refused")
  }
}

/// Numbers for tests, the same in every run.
private struct Chance {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  /// Patterns as people have them, few kinds of days, and patterns of pure chance.
  mutating func pattern() -> WeekPattern {
    let kinds = (0..<(below(3) + 1)).map { _ in (0..<4).map { _ in below(3) } }
    let isWild = below(4) == 0
    let digits = (0..<7).flatMap { _ in
      isWild ? (0..<4).map { _ in below(3) } : kinds[below(kinds.count)]
    }
    return WeekPattern(digits: digits.map(String.init).joined()) ?? .nothing
  }
}
