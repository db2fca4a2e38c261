import Foundation
import Returns
import SafeXML
import Scheme
import Testing

/// The samples that are published beside the schema; `ICV_WRITE_SAMPLES=1` writes them anew.
private func samples() throws -> [(name: String, report: CustodyVisitingReturn)] {
  var declared = try PublishedTable.staffordshire.report()
  declared.header.declaration = ReturnDeclaration(
    post: "Scheme Manager", day: try day("2026-07-14"))
  guard case .figures(var figures) = declared.body else { return [] }
  figures.responses = [
    QueryResponse(rule: "304Q", text: "The published table does not say why people were not seen.")
  ]
  declared.body = .figures(figures)
  var none = RuleExample.plain
  none.body = .nothingToReport(reason: NilReason("Both suites were closed all quarter."))
  var inspection = try fullReturn()
  inspection.header.type = .inspection
  return try [
    ("sample-quarter.xml", declared.sealed(sha256: SHA256.digest)),
    ("sample-annual.xml", PublishedTable.scotland.report()),
    ("sample-inspection.xml", inspection.sealed(sha256: SHA256.digest)),
    ("sample-nil.xml", none.sealed(sha256: SHA256.digest)),
  ]
}

@Suite struct SampleTests {
  @Test func `each sample is what a build of its figures gives, byte for byte`() throws {
    for (name, report) in try samples() {
      let bytes = try validated(report)
      let file = year.appending(path: name)
      if ProcessInfo.processInfo.environment["ICV_WRITE_SAMPLES"] == "1" {
        try Data(bytes).write(to: file)
      }
      #expect(try Array(Data(contentsOf: file)) == bytes, "\(name)")
    }
  }

  @Test func `no sample has an error or a query that nobody explained, the annual one excepted`()
    throws
  {
    let check = try yearsCheck()
    for (name, report) in try samples() {
      let remarks = check.remarks(on: try report.bytes())
      #expect(remarks.allSatisfy { $0.severity == .query }, "\(name)")
      #expect(remarks.contains(where: \.isUnexplained) == (name == "sample-annual.xml"), "\(name)")
    }
  }
}
