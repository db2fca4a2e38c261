import CodeBoard
import RecordKeeping
import Scheme

/// What a scheme put on record about the Code and about ICVA's framework.
enum CodeFixture {
  static let criterion = QAFCriterion(
    version: "2023", level: .silver, reference: "S1", text: "Made-up criterion",
    shownBy: [RequirementCode(rawValue: "C22"), RequirementCode(rawValue: "C26")])

  /// Four bytes, as base64, with a digest of the right length.
  static let bytes = "JVBERg=="
  static let file = EvidenceFile(
    digest: String(repeating: "a1", count: 32), size: 4, kind: .pdf)

  static let evidence = Showing(
    .requirement(RequirementCode(rawValue: "C15")), .evidence, day: Fixture.day("2026-04-02"),
    author: PersonID("P01"), text: "Signed by all",
    document: EvidenceDocument(title: "Memorandum.pdf", file: file))
  static let named = Showing(
    .criterion(version: "2023", reference: "S1"), .evidence, day: Fixture.day("2026-04-03"),
    until: Fixture.day("2027-04-02"), author: PersonID("P01"),
    document: EvidenceDocument(title: "Minutes, in the cabinet"))
  static let gap = Showing(
    .requirement(RequirementCode(rawValue: "C58")), .gap, day: Fixture.day("2026-04-04"),
    until: Fixture.day("2026-10-01"), author: PersonID("P01"), text: "No meeting yet")
  static let declared = Showing(
    .requirement(RequirementCode(rawValue: "C58")), .declared, day: Fixture.day("2026-04-05"),
    author: PersonID("P01"), text: "Met on the first")

  static let showings = [evidence, named, gap, declared]

  static let entries: [Entry] =
    [.qafCriterion(criterion), .evidenceFile(file, bytes: bytes)] + showings.map(Entry.showing)
}
