import Actions
import Findings
import Scheme
import Testing

@Suite struct `A matter that comes back` {
  let earlier = PastMatter(name: "A-OLD", found: "2026-01-05", words: "Bell in cell 7 is silent.")
  let later = PastMatter(name: "A-NEW", found: "2026-06-01", words: "Cell 7 bell silent again.")

  func proposed(
    _ later: PastMatter, _ earlier: PastMatter, assets: [Reference: Reference] = [:],
    events: [ActionEvent]? = nil
  ) throws -> RecurrenceProposal? {
    let events = try events ?? PastMatter.acceptance(on: earlier.found)
    return RecurrenceProposal.proposals(
      for: try later.action(), among: [try earlier.action(events)], about: assets
    ).first
  }

  @Test func `alike words at the same question are proposed, with the reasons`() throws {
    let found = try #require(try proposed(later, earlier))
    #expect(found.earlier == Reference("A-OLD"))
    #expect(found.reasons == [.sameQuestion, .similarWords])
    #expect(found.score >= 50 && found.score < 100)
    #expect(found.isStillOpen)
  }

  @Test func `the same question alone is no return of a thing, but it is of a practice`() throws {
    var (one, other) = (later, earlier)
    (one.words, other.words) = (nil, nil)
    #expect(try proposed(one, other) == nil)
    (one.kind, other.kind) = (.practice, .practice)
    #expect(try proposed(one, other)?.score == 50)
  }

  @Test func `the same asset is enough, whatever was said`() throws {
    var (one, other) = (later, earlier)
    (one.words, other.words) = ("Smashed.", "Stuck on mute")
    one.path = "/data/cells/other"
    let toilet = Reference("T-1")
    let about = [Reference("C-A-NEW"): toilet, Reference("C-A-OLD"): toilet]
    #expect(try proposed(one, other, assets: about)?.reasons == [.sameAsset])
  }

  @Test func `two assets that were confirmed to differ are never one matter`() throws {
    let about = [Reference("C-A-NEW"): Reference("T-1"), Reference("C-A-OLD"): Reference("T-2")]
    #expect(try proposed(later, earlier, assets: about) == nil)
  }

  @Test(arguments: ["suite", "theme", "order", "age", "restricted", "words"])
  func `what differs in one thing that counts is not proposed`(_ part: String) throws {
    var (one, other) = (later, earlier)
    switch part {
    case "suite": one.suite = SuiteCode("NUN")
    case "theme": one.theme = .care
    case "order": one.found = "2026-01-05"
    case "age": other.found = "2024-05-31"
    case "restricted": other.isRestricted = true
    default: one.words = "Handle loose by the door."
    }
    #expect(try proposed(one, other) == nil)
    #expect(try proposed(later, earlier) != nil)
  }

  @Test func `what was confirmed already is not proposed again`() throws {
    var linked = try PastMatter.event(.recur, "2026-06-02")
    linked.other = Reference("A-OLD")
    let action = try later.action([linked])
    let others = [try earlier.accepted()]
    #expect(RecurrenceProposal.proposals(for: action, among: others, about: [:]).isEmpty)
  }

  @Test func `one that was resolved is a return, one that is open the same matter`() throws {
    let closing =
      try PastMatter.acceptance(on: "2026-01-06") + [
        PastMatter.event(.check(.fixed), "2026-02-01"), PastMatter.event(.resolve, "2026-02-02"),
      ]
    #expect(try proposed(later, earlier, events: closing)?.isStillOpen == false)
  }

  @Test func `at most five are proposed, the likeliest first`() throws {
    let others = try (1...8).map { number in
      try PastMatter(
        name: "A-\(number)", found: "2026-01-0\(number)", words: "Bell in cell 7 is silent."
      ).accepted()
    }
    let found = RecurrenceProposal.proposals(for: try later.action(), among: others, about: [:])
    #expect(found.map(\.earlier.rawValue) == ["A-8", "A-7", "A-6", "A-5", "A-4"])
  }
}
