import SafeXML
import Testing

private let visits = """
  <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:visits"
      elementFormDefault="qualified">
    <xs:element name="Visits"><xs:complexType><xs:sequence>
      <xs:element name="Code" maxOccurs="unbounded"><xs:simpleType>
        <xs:restriction base="xs:token"><xs:pattern value="[0-9]{2}"/></xs:restriction>
      </xs:simpleType></xs:element>
    </xs:sequence></xs:complexType></xs:element>
  </xs:schema>
  """

private func file(_ codes: [String]) throws -> XMLFile {
  let lines = codes.map { "<Code>\($0)</Code>" }.joined(separator: "\n")
  return try XMLFile(
    reading: Array("<Visits xmlns=\"urn:visits\">\n\(lines)\n</Visits>".utf8),
    limits: .return)
}

@Suite struct SchemaTests {
  @Test func `a document that fits its schema has no remark`() throws {
    #expect(try XMLSchema(text: visits).remarks(on: file(["23", "21"])).isEmpty)
  }

  @Test func `every difference is reported with its line, patterns left whole`() throws {
    let remarks = try XMLSchema(text: visits).remarks(on: file(["23", "x", "7"]))
    #expect(Set(remarks.map(\.line)) == [3, 4])
    #expect(
      remarks.contains {
        $0.message.hasPrefix("Element 'Code'") && $0.message.contains("[0-9]{2}")
      })
  }

  @Test func `a tree that was never written can be checked too`() throws {
    let schema = try XMLSchema(text: visits)
    let tree = XMLTree("Visits", namespaces: ["": "urn:visits"], [XMLTree("Code", text: "23")])
    #expect(try schema.remarks(on: XMLFile(tree)).isEmpty)
    #expect(try !schema.remarks(on: XMLFile(XMLTree("Visits"))).isEmpty)
  }

  @Test func `ten thousand differences give a hundred remarks`() throws {
    let remarks = try XMLSchema(text: visits).remarks(
      on: file(Array(repeating: "x", count: 10_000)))
    #expect(remarks.count == 100)
  }

  @Test func `a schema that is no schema is refused with the reason`() throws {
    #expect(throws: XMLSchemaRefusal.self) { try XMLSchema(text: "<a") }
    let refusal = #expect(throws: XMLSchemaRefusal.self) {
      try XMLSchema(text: visits.replacing("xs:token", with: "xs:tokem"))
    }
    guard case .faulty(let remarks) = refusal else {
      Issue.record("\(String(describing: refusal))")
      return
    }
    #expect(remarks.contains { $0.message.contains("tokem") })
  }

  @Test func `a document cannot make us fetch a schema of its own`() throws {
    let text = """
      <Visits xmlns="urn:visits" xmlns:x="http://www.w3.org/2001/XMLSchema-instance"
        x:schemaLocation="urn:other file:///etc/passwd"><Code>23</Code></Visits>
      """
    let file = try XMLFile(reading: Array(text.utf8))
    #expect(try XMLSchema(text: visits).remarks(on: file).isEmpty)
  }

  @Test func `one schema serves many tasks at once`() async throws {
    let schema = try XMLSchema(text: visits)
    let wrong = try await withThrowingTaskGroup(of: Int.self) { group in
      for task in 0..<8 {
        group.addTask {
          try (0..<200).count { round in
            let isGood = (task + round) % 2 == 0
            return try schema.remarks(on: file([isGood ? "23" : "x"])).isEmpty != isGood
          }
        }
      }
      return try await group.reduce(0, +)
    }
    #expect(wrong == 0)
  }
}
