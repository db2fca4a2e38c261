import CodeBoard
import RecordKeeping
import Scheme
import Spreadsheets
import Testing

@testable import SchemeOffice

@Suite struct `Taking in ICVA's criteria` {
  private let under: OfficeUnderTest

  init() throws { under = try OfficeUnderTest() }

  private func take(_ rows: String) throws -> QAFImported {
    try under.office.importQAF(
      Array(("version,level,reference,text,shown_by\n" + rows).utf8), by: under.coordinator)
  }

  private func framework(_ version: String? = nil) throws -> QAFBoard? {
    try under.office.codeBoard(version: version, by: under.coordinator).framework
  }

  @Test func `a new version is kept beside the old one, and is the one in use`() throws {
    #expect(try framework() == nil)
    #expect(try take("2023,silver,S1,Old words.,\n").added.count == 1)
    let told = try take("2023,silver,S1,Old words.,\n2026,silver,S1,New words.,\n")
    #expect(told.added.map(\.version) == ["2026"] && told.known == 1)
    #expect(try framework()?.lines.map(\.criterion.text) == ["New words."])
    #expect(try framework("2023")?.lines.map(\.criterion.text) == ["Old words."])
    #expect(try under.office.records.verify().holds)
  }

  @Test func `a faulty row keeps all of them out`() throws {
    let before = try under.office.records.heads()
    do {
      _ = try take("2023,silver,S1,Words.,\n2023,bronze,S2,Words.,\n")
      Issue.record("a level that there is not was taken in")
    } catch OfficeRefusal.table(let faults, _) {
      #expect(faults.map(\.line) == [3] && faults.first?.column == 2)
    }
    #expect(try under.office.records.heads() == before)
  }

  @Test func `evidence for a criterion shows it, by any case of its name`() throws {
    _ = try take("2023,silver,S1,Words.,\n")
    _ = try under.office.putOnRecord(
      ToShow(.evidence, title: "Minutes, in the cabinet"), about: .criterion("s1", version: nil),
      by: under.coordinator)
    let reached = try #require(try framework()?.levels.first)
    #expect(reached.shown == 1 && reached.of == 1)
  }

  @Test func `a criterion or a version that there is not is refused`() throws {
    func refusal(_ name: String, _ version: String?) -> CodeRefusal? {
      do {
        _ = try under.office.putOnRecord(
          ToShow(.declared, text: "So"), about: .criterion(name, version: version),
          by: under.coordinator)
      } catch OfficeRefusal.code(let refusal) {
        return refusal
      } catch {
        Issue.record("\(error)")
      }
      return nil
    }
    #expect(refusal("S1", nil) == .noFramework)
    _ = try take("2023,silver,S1,Words.,\n")
    #expect(refusal("S2", nil) == .unknownCriterion(typed: "S2", version: "2023"))
    #expect(refusal("S1", "2024") == .unknownVersion(typed: "2024", known: ["2023"]))
  }
}
