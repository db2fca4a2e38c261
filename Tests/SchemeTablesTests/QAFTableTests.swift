import CodeBoard
import SchemeTables
import Spreadsheets
import Testing

@Suite struct `A table of ICVA's criteria` {
  private func table(_ rows: String, kept: [QAFCriterion] = []) -> QAFTable {
    QAFTable(Array(("version,level,reference,text,shown_by\n" + rows).utf8), kept: kept)
  }

  private let kept = QAFCriterion(
    version: "2023", level: .silver, reference: "S1", text: "Made-up text.")

  @Test func `a level is read however it is spelled, and requirements by their numbers`() throws {
    let table = table("2023,Code Compliant,CC1,Made-up text.,c22; C26;C22\n2023,gold,G1,Other.,\n")
    #expect(table.faults.isEmpty)
    let first = try #require(table.lines.first?.criterion)
    #expect(first.level == .codeCompliant && first.shownBy.map(\.rawValue) == ["C22", "C26"])
    #expect(table.lines.map(\.line) == [2, 3])
  }

  @Test(arguments: [
    (",silver,S1,Text.,", "version"), ("2023 b,silver,S1,Text.,", "version"),
    ("2023,bronze,S1,Text.,", "level"), ("2023,silver,,Text.,", "reference"),
    ("2023,silver,S 1,Text.,", "reference"), ("2023,silver,S1,,", "text"),
    ("2023,silver,S1,Text.,C71", "shown_by"),
  ])
  func `a cell that cannot be is told with its line and heading`(row: String, heading: String) {
    let table = table(row + "\n")
    #expect(table.faults.map(\.heading) == [heading])
    #expect(table.faults.first?.line == 2 && table.lines.isEmpty)
    #expect(table.faults.first?.column != nil)
  }

  @Test func `a reference stands once in a version, and again in another`() {
    let rows = "2023,silver,S1,Text.,\n2026,silver,S1,Text.,\n2023,gold,S1,Other.,\n"
    let faults = table(rows).faults
    #expect(faults.count == 1 && faults.first?.line == 4)
  }

  @Test func `what is kept is taken again in the same words and refused in others`() {
    #expect(table("2023,silver,S1,Made-up text.,\n", kept: [kept]).faults.isEmpty)
    let faults = table("2023,silver,S1,Another text.,\n", kept: [kept]).faults
    #expect(faults.map(\.heading) == ["reference"])
    #expect(table("2026,silver,S1,Another text.,\n", kept: [kept]).faults.isEmpty)
  }

  @Test func `an empty file has nothing to take in`() {
    #expect(QAFTable([], kept: []).faults.count == 1)
  }
}
