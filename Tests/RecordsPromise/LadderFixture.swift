import Actions
import Findings
import RecordKeeping
import Scheme

/// Posts of the ladder, one of them ended; a restricted matter, handed on twice.
enum LadderFixture {
  static let inspector = Post(
    id: PostID("L2"), rung: .custodyInspector, suite: SuiteCode("LEA"),
    title: "Custody inspector", mailbox: "lea.inspector@example.org", holder: "Insp. Hale",
    from: Fixture.day("2026-01-01"))

  static var ended: Post {
    Post(
      id: PostID("L1"), rung: .custodySergeant, title: "Custody sergeant", holder: "Sgt. Quill",
      from: Fixture.day("2026-01-01"), until: Fixture.day("2026-04-05"))
  }

  static var posts: [Entry] {
    var open = ended
    open.until = nil
    return [.post(open), .post(inspector), .post(ended)]
  }

  static let allegation = Concern(
    reference: Reference("CTEST3"), visit: Reference("VTEST2"), suite: SuiteCode("LEA"),
    day: Fixture.day("2026-04-05"), path: "/data/detainee[1]/complaint", clause: 2,
    theme: .complaint, severity: .serious, kind: .pastEvent, owner: .commissioner,
    wording: "A person alleged ill-treatment", isSettled: false, isRestricted: true)

  static func handOff(
    _ reference: String, to receiver: HandOff.Receiver, note: String? = nil
  ) -> HandOff {
    HandOff(
      reference: Reference(reference), concern: allegation.reference, to: receiver,
      day: Fixture.day("2026-04-06"), note: note)
  }

  static let restricted: [Entry] = [
    .concern(allegation),
    .handOff(handOff("HTEST1", to: .iopc, note: "Told by telephone"), about: allegation),
    .handOff(handOff("HTEST2", to: .professionalStandards), about: allegation),
  ]

  static var concluded: Entry {
    .handOff(handOff("HTEST3", to: .concluded, note: "No case to answer"), about: allegation)
  }
}
