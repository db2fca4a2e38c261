import RecordKeeping
import Scheme

/// What becomes of the return of `Fixture.afterwards`.
enum ReturnFixture {
  static let built = Reference("RTEST1")
  static let days = Fixture.day("2026-04-01")...Fixture.day("2026-06-30")

  static let steps = [
    ReturnStep(.checked, on: Fixture.day("2026-07-14")),
    ReturnStep(
      .sentToForce(post: "Head of Custody", until: Fixture.day("2026-07-28")),
      on: Fixture.day("2026-07-14")),
    ReturnStep(
      .approved(name: "Dana Ferris", post: "Chief Executive", document: "Decision 112"),
      on: Fixture.day("2026-07-16")),
  ]

  static let comment = ForceComment(
    days, post: "Head of Custody", received: Fixture.day("2026-07-20"),
    text: "That was put right in May")
  static let silence = ForceComment(
    days, post: "Head of Custody", received: Fixture.day("2026-07-21"), text: nil)

  static let issue = ReturnIssue(
    fileDigest: "d4", fileName: "ICV-23.xml", on: Fixture.day("2026-07-29"), to: "HMICFRS",
    text: "<xml>£</xml>")

  static let entries: [Entry] =
    steps.map { .returnStep(built, $0) }
    + [.forceComment(comment), .forceComment(silence), .returnIssued(issue)]
}
