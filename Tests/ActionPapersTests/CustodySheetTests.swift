import ActionPapers
import Actions
import Findings
import Scheme
import Testing

@Suite struct `The sheet a custody manager gets` {
  private let sent = Fixture.event(.send, "2026-04-09 10:00")

  private func matter(
    _ action: Action, wanted: [SheetWish] = [], masked: MaskedWords = MaskedWords()
  ) throws -> SheetMatter {
    try #require(SheetMatter(action, wanted: wanted, masked: masked))
  }

  @Test func `asks a plain question and says when it was asked`() throws {
    let html = Fixture.sheet([try matter(Fixture.action([sent]))]).html
    #expect(html.contains("1. A call bell did not work."))
    #expect(html.contains("Asked on 9 April 2026"))
    #expect(html.contains("What has been done, or will be done, to put it right, and by when?"))
    #expect(html.contains("1 matter waits for you."))
  }

  @Test(arguments: [
    (true, false, "an answer is due by Thursday 23 April 2026"),
    (true, true, "an answer was due by Thursday 23 April 2026"),
    (false, false, "an answer is asked for by Thursday 23 April 2026"),
    (false, true, "an answer was asked for by Thursday 23 April 2026"),
  ])
  func `says due only where the force agreed to the time`(
    agreed: Bool, over: Bool, words: String
  ) {
    let wish = SheetWish(
      .answer, by: Fixture.day("2026-04-23"), isAgreed: agreed, isOver: over)
    #expect(wish.text == words)
  }

  @Test func `tells the hour where hours are counted`() {
    let wish = SheetWish(
      .acknowledge, by: Fixture.day("2026-04-23"), at: TimeOfDay("06:30"), isAgreed: true,
      isOver: false)
    #expect(wish.text == "word that you have it is due by 06:30 on Thursday 23 April 2026")
  }

  @Test func `shows no draft, nothing restricted and nothing closed`() {
    let closed = [
      sent, Fixture.event(.answer, "2026-04-10 10:00", note: "Mended"),
      Fixture.event(.accept, "2026-04-11 10:00"),
      Fixture.event(.check(.fixed), "2026-04-12 10:00"),
      Fixture.event(.resolve, "2026-04-13 10:00"),
    ]
    for action in [
      Fixture.action([]), Fixture.action(closed),
      Fixture.action("A-2", Fixture.concern(restricted: true), [sent]),
      Fixture.action([sent, Fixture.event(.restrict, "2026-04-10 10:00", note: "fear")]),
    ] {
      #expect(SheetMatter(action, wanted: [], masked: MaskedWords()) == nil)
    }
    #expect(SheetMatter(Fixture.action([sent]), wanted: [], masked: MaskedWords()) != nil)
  }

  @Test func `leaves out words that nobody has cleared, and says so`() throws {
    let action = Fixture.action([sent])
    let masked = MaskedWords([Reference(rawValue: "V-1"): ["/data/cells/which"]])
    let html = Fixture.sheet([try matter(action, masked: masked)]).html
    #expect(!html.contains("Cell 4") && html.contains("Some words are left out"))
    let other = MaskedWords([Reference(rawValue: "V-1"): ["/data/kitchen/which"]])
    let clear = Fixture.sheet([try matter(action, masked: other)]).html
    #expect(clear.contains("Cell 4") && !clear.contains("Some words are left out"))
  }

  @Test func `leaves out a remark of later visitors that nobody has cleared`() throws {
    var check = Fixture.event(.check(.notFixed), "2026-04-15 10:00", note: "Mr Brown pressed it")
    check.visit = Reference(rawValue: "V-2")
    check.checkers = [VisitorID("V07")]
    let events = [
      sent, Fixture.event(.answer, "2026-04-10 10:00", note: "Staff reminded"),
      Fixture.event(.accept, "2026-04-11 10:00"), check,
    ]
    let masked = MaskedWords([Reference(rawValue: "V-2"): ["/data/not_fixed_what"]])
    let html = Fixture.sheet([try matter(Fixture.action(events), masked: masked)]).html
    #expect(!html.contains("Brown") && html.contains("Visitors looked: not fixed"))
    #expect(html.contains("Staff reminded"))
  }

  @Test func `names no visitor and nobody in the office`() throws {
    var check = Fixture.event(.check(.notFixed), "2026-04-15 10:00", line: 9, person: "V07")
    check.checkers = [VisitorID("V07"), VisitorID("V08")]
    let events = [
      sent, Fixture.event(.answer, "2026-04-10 10:00", note: "Done", line: 7, person: "Hale"),
      Fixture.event(.accept, "2026-04-11 10:00"), check,
    ]
    let html = Fixture.sheet([try matter(Fixture.action(events))]).html
    #expect(!html.contains("V07") && !html.contains("V08"))
  }

  @Test func `keeps the scheme's own reasons in the office`() throws {
    var graded = Fixture.event(.regrade, "2026-04-10 10:00", note: "two in a month")
    graded.severity = .significant
    let hold = Fixture.event(.hold, "2026-04-09 09:00", note: "ring Hale first")
    let html = Fixture.sheet([try matter(Fixture.action([hold, sent, graded]))]).html
    #expect(html.contains("Graded anew: significant"))
    #expect(!html.contains("two in a month") && !html.contains("ring Hale"))
  }

  @Test func `gives thanks first, in counts`() throws {
    let praise = (1...3).map {
      Fixture.concern(
        "P\($0)", severity: .goodPractice, words: nil, wording: "Staff were kind.")
    }
    let settled = Fixture.concern("S", settled: true)
    let html = Fixture.sheet(
      [try matter(Fixture.action([sent]))], found: praise + [settled]
    ).html
    let thanks = try #require(html.firstRange(of: "Visitors gave praise 3 times."))
    let asked = try #require(html.firstRange(of: "Waiting for your answer"))
    #expect(thanks.lowerBound < asked.lowerBound)
    #expect(html.contains("Staff were kind. (3 times)"))
    #expect(html.contains("1 concern was put right while the visitors were still there."))
  }

  @Test func `counts nothing restricted among the thanks`() {
    let found = [Fixture.concern("P", severity: .goodPractice, restricted: true)]
    let thanks = GoodPractice(
      days: Fixture.day("2026-04-01")...Fixture.day("2026-04-20"), found: found, actions: [])
    #expect(thanks.isEmpty)
  }

  @Test func `puts the serious first, then what is wanted soonest`() throws {
    func wish(_ day: String) -> [SheetWish] {
      [SheetWish(.answer, by: Fixture.day(day), isAgreed: true, isOver: false)]
    }
    let late = try matter(Fixture.action("A-1", [sent]), wanted: wish("2026-04-30"))
    let soon = try matter(Fixture.action("A-2", [sent]), wanted: wish("2026-04-22"))
    let grave = try matter(
      Fixture.action("A-3", Fixture.concern(severity: .serious), [sent]))
    let sheet = Fixture.sheet([late, soon, grave])
    #expect(sheet.theirs.map(\.reference.rawValue) == ["A-3", "A-2", "A-1"])
  }

  @Test func `what is answered waits for the scheme, and has no box`() throws {
    let answered = Fixture.action([sent, Fixture.event(.answer, "2026-04-10 10:00", note: "Done")])
    let html = Fixture.sheet([try matter(answered)]).html
    #expect(html.contains("Nothing waits for you."))
    #expect(html.contains("With the scheme: nothing for you to do"))
    #expect(!html.contains("class=\"box\""))
  }

  @Test func `words are escaped`() throws {
    let action = Fixture.action("A-1", Fixture.concern(words: "<b>&"), [sent])
    let html = Fixture.sheet([try matter(action)]).html
    #expect(html.contains("&lt;b&gt;&amp;"))
  }
}
