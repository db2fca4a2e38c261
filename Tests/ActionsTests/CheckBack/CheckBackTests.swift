import Actions
import Findings
import Scheme
import Testing

@Suite struct `What visitors are asked to look at again` {
  let suite = SuiteCode("LEA")

  func brief(
    _ actions: [Action], assets: [Reference: Asset] = [:],
    recommendations: [RecommendationHistory] = [], visits: Int = 0, on text: String = "2026-06-01"
  ) throws -> CheckBackBrief {
    CheckBackBrief(
      suite: suite, actions: actions, assets: assets, recommendations: recommendations,
      visits: visits, on: try day(text))
  }

  @Test func `the most serious come first, then those asked for longest, and five at most`() throws
  {
    let actions = try [
      PastMatter(name: "A-1").accepted(on: "2026-03-09"),
      PastMatter(name: "A-2").accepted(on: "2026-03-05"),
      PastMatter(name: "A-3", severity: .serious).accepted(on: "2026-05-01"),
      PastMatter(name: "A-4", severity: .smallRequest).accepted(on: "2026-01-01"),
      PastMatter(name: "A-5", severity: .significant).accepted(on: "2026-05-01"),
      PastMatter(name: "A-6", severity: .significant).accepted(on: "2026-04-01"),
    ]
    let asked = try brief(actions.reversed()).questions.map(\.reference.rawValue)
    #expect(asked == ["A-3", "A-6", "A-5", "A-2", "A-1"])
  }

  @Test func `what was promised for a later day is not asked before that day`() throws {
    let action = try PastMatter().accepted(promise: "2026-06-10")
    #expect(try brief([action], on: "2026-06-09").questions.isEmpty)
    #expect(try brief([action], on: "2026-06-10").questions.count == 1)
    let reason = CheckBackRule.reasonNotAsked(action, on: try day("2026-06-09"))
    #expect(reason == .promised(try day("2026-06-10")))
  }

  @Test func `past events, restricted matters and what was not accepted are never asked`() throws {
    let past = try PastMatter(kind: .pastEvent).accepted()
    let restricted = try PastMatter(isRestricted: true).accepted()
    let draft = try PastMatter().action()
    let today = try day("2026-06-01")
    #expect(CheckBackRule.reasonNotAsked(past, on: today) == .pastEvent)
    #expect(CheckBackRule.reasonNotAsked(restricted, on: today) == .restricted)
    #expect(CheckBackRule.reasonNotAsked(draft, on: today) == .notAccepted)
    #expect(try brief([past, restricted, draft]).questions.isEmpty)
  }

  @Test func `a thing is looked at, a practice is asked of those held`() throws {
    let bell = try PastMatter().accepted()
    let food = try PastMatter(kind: .practice, wording: "Food had not been offered.").accepted()
    let asset = Asset(reference: Reference("T-1"), suite: suite, kind: .callBell, cell: "7")
    let asked = try brief([bell], assets: [Reference("C-A-ONE"): asset]).questions.first?.text
    #expect(
      asked
        == "Please look at cell 7 call bell: is this put right? \u{201C}A call bell did not work,"
        + " was muted, or was slow to be answered.\u{201D}")
    #expect(try brief([food]).questions.first?.text.hasPrefix("Please ask those held") == true)
  }

  @Test func `a question names no visitor, no visit and no day`() throws {
    var check = try PastMatter.event(.check(.couldNotCheck), "2026-04-01", note: "Locked.")
    check.checkers = [VisitorID("V07"), VisitorID("V12")]
    check.visit = Reference("V-SECRET")
    let action = try PastMatter().action(PastMatter.acceptance(on: "2026-03-05") + [check])
    let text = try #require(try brief([action]).questions.first?.text)
    for part in ["V07", "V12", "SECRET", "V-A-ONE", "2026", "April", "Locked"] {
      #expect(!text.contains(part))
    }
  }

  @Test func `another suite's matters are not in it`() throws {
    let elsewhere = try PastMatter(suite: SuiteCode("NUN")).accepted()
    #expect(try brief([elsewhere]).questions.isEmpty)
  }
}
