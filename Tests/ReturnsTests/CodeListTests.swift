import Findings
import Foundation
import Returns
import SafeXML
import Scheme
import Testing

/// The codes of a list in the schema with their labels.
private func codes(of list: String) throws -> [String: String] {
  let schema = try XMLTree.parse(Array(schemaText().utf8))
  let type = try #require(
    schema.elements(named: "xs:simpleType").first { $0[attribute: "name"] == list })
  let restriction = try #require(type.element("xs:restriction"))
  return try restriction.elements(named: "xs:enumeration").reduce(into: [:]) { codes, code in
    let label = code.element("xs:annotation")?.element("xs:documentation")?.text
    codes[try #require(code[attribute: "value"])] = try #require(label)
  }
}

@Suite struct CodeListTests {
  @Test func `the schema and the program know the same places of detention`() throws {
    let labels = SuiteType.allCases.map { ($0.rawValue, $0.label) }
    #expect(try codes(of: "SuiteType") == Dictionary(uniqueKeysWithValues: labels))
  }

  @Test func `the schema and the program know the same reasons`() throws {
    #expect(
      try Set(codes(of: "KnownReason").keys)
        == Set(VisitCount.allCases.compactMap(\.unavailableCode)))
  }

  @Test func `the schema knows every theme but praise, under the labels of themes.yaml`() throws {
    let file = root.appending(path: "reports/themes.yaml")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    let known = try codes(of: "KnownTheme")
    #expect(Set(known.keys) == Set(Theme.allCases.map(\.rawValue)).subtracting(["PRAISE"]))
    for (code, label) in known {
      let place = try #require(lines.firstIndex { $0 == "  \(code):" })
      #expect(lines[place + 1] == "    label: \(label)")
    }
  }

  @Test func `the schema and the program know the same types, purposes, markings, days and hours`()
    throws
  {
    #expect(try Set(codes(of: "ReturnType").keys) == Set(ReturnType.allCases.map(\.rawValue)))
    #expect(try Set(codes(of: "Purpose").keys) == Set(ReturnPurpose.allCases.map(\.rawValue)))
    #expect(
      try Set(codes(of: "ProtectiveMarking").keys)
        == Set(ProtectiveMarking.allCases.map(\.rawValue)))
    #expect(try Set(codes(of: "DayCode").keys) == Set((1...7).map(String.init)))
    #expect(try Set(codes(of: "TimeBandCode").keys) == Set(TimeBand.allCases.map(\.rawValue)))
  }

  @Test func `every code of the schema has its label in the specification or in themes.yaml`()
    throws
  {
    let page = try String(contentsOf: year.appending(path: "specification.md"), encoding: .utf8)
    for list in ["SuiteType", "KnownReason", "TimeBandCode", "ReturnType", "Purpose"] {
      for code in try codes(of: list).keys { #expect(page.contains("`\(code)`"), "\(code)") }
    }
  }
}
