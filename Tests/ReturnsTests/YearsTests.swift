import Foundation
import Returns
import SafeXML
import Scheme
import Testing

private let years = root.appending(path: "reports/icv-return")

private func heldYears() throws -> [SchemeYear] {
  try FileManager.default.contentsOfDirectory(atPath: years.path)
    .compactMap { SchemeYear($0) }.sorted()
}

private func schema(of year: SchemeYear) throws -> String {
  try String(contentsOf: years.appending(path: "\(year)/icv-return.xsd"), encoding: .utf8)
}

/// What `changes.md` of a year says; `ICV_WRITE_GOLDENS=1` writes it anew.
private func page(of year: SchemeYear, after last: SchemeYear?) throws -> String {
  guard let last else { return "# Changes in \(year)\n\nThe first year: nothing was before it.\n" }
  let changes = try SchemaChanges(from: schema(of: last), to: schema(of: year)).all
  let lines = changes.isEmpty ? ["Nothing but the namespace."] : changes.map { "- \($0)" }
  return "# Changes from \(last) to \(year)\n\n" + lines.joined(separator: "\n") + "\n"
}

/// Next year's schema as the README tells to begin it, with some changes made.
private func draft(_ changes: [(String, String)]) throws -> String {
  let year = try #require(SchemeYear("2026-27"))
  var text = try schema(of: year).replacing("2026-27", with: "2027-28")
  for (whole, changed) in changes {
    #expect(text.contains(whole))
    text.replace(whole, with: changed, maxReplacements: 1)
  }
  return text
}

@Suite struct YearsTests {
  @Test func `each year's folder holds what is published together, in its own namespace`() throws {
    #expect(try !heldYears().isEmpty)
    for year in try heldYears() {
      let folder = years.appending(path: year.description)
      for name in ["specification.md", "rules.md", "changes.md", "sample-nil.xml", "bad"] {
        #expect(FileManager.default.fileExists(atPath: folder.appending(path: name).path))
      }
      let tree = try XMLTree.parse(Array(schema(of: year).utf8))
      #expect(tree[attribute: "targetNamespace"] == CustodyVisitingReturn.namespace(of: year))
    }
  }

  @Test func `changes.md of each year is what its schema and the one before it give`() throws {
    var last: SchemeYear?
    for year in try heldYears() {
      let file = years.appending(path: "\(year)/changes.md")
      if ProcessInfo.processInfo.environment["ICV_WRITE_GOLDENS"] == "1" {
        try Data(page(of: year, after: last).utf8).write(to: file)
      }
      #expect(try String(contentsOf: file, encoding: .utf8) == page(of: year, after: last))
      if let last {
        #expect(try SchemaChanges(from: schema(of: last), to: schema(of: year)).forbidden == [])
      }
      last = year
    }
  }

  @Test func `a copy with another namespace and year has no changes`() throws {
    let year = try #require(SchemeYear("2026-27"))
    #expect(try SchemaChanges(from: schema(of: year), to: draft([])).all == [])
  }

  @Test func `each kind of change is told, and a code with a new meaning is forbidden`() throws {
    let year = try #require(SchemeYear("2026-27"))
    let changes = try SchemaChanges(
      from: schema(of: year),
      to: draft([
        ("<xs:element name=\"Abandoned\" type=\"Count\" minOccurs=\"0\"/>", ""),
        (
          "<xs:element name=\"AtStart\" type=\"Count\" minOccurs=\"0\"/>",
          "<xs:element name=\"AtStart\" type=\"Count\"/>"
            + "<xs:element name=\"Paused\" type=\"Count\"/>"
        ),
        ("<xs:enumeration value=\"BTP\">", "<xs:enumeration value=\"BT2\">"),
        (">Asleep<", ">Not awake<"), ("value=\"[0-9]{1,7}\"", "value=\"[0-9]{1,9}\""),
      ]))
    #expect(
      changes.all.map(\.description) == [
        "Gone: Visits/Abandoned.",
        "Changed: Volunteers/AtStart, Count, 0 to 1, is Count, 1 to 1.",
        "New: Volunteers/Paused (Count, 1 to 1).",
        "FORBIDDEN: code SLP of KnownReason meant \"Asleep\" and would mean \"Not awake\"; "
          + "retire it and add another.",
        "New code BT2 in SuiteType: British Transport Police.",
        "Retired code BTP of SuiteType: British Transport Police.",
        "Changed: values of Count must be pattern [0-9]{1,9}, restriction xs:nonNegativeInteger.",
      ])
    #expect(changes.forbidden.count == 1)
  }

  @Test func `a return of next year is checked by next year's schema, with this year's beside it`()
    throws
  {
    let (now, next) = (try #require(SchemeYear("2026-27")), try #require(SchemeYear("2027-28")))
    let check = try ReturnCheck(
      schemas: [now: schemaText(), next: draft([])], sha256: SHA256.digest)
    var report = RuleExample.plain
    #expect(check.remarks(on: try report.bytes()) == [])
    report.header.year = next
    #expect(check.remarks(on: try report.bytes()).map(\.rule) == ["013"])
    #expect(try yearsCheck().remarks(on: report.bytes()).map(\.rule) == ["002"])
  }
}
