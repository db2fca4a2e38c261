import SafeXML
import Testing

@Suite struct CanonicalTests {
  /// Attributes sorted by namespace then name, empty elements in two tags, quotes made even.
  @Test func `two spellings of one document have one canonical form`() throws {
    let plain = #"<a xmlns:z="urn:z" z:d='1' c="2"  b="3"><e/><!-- left out --></a>"#
    let other = #"""
      <?xml version="1.0"?>
      <a b="3" c="2" xmlns:z="urn:z" z:d="1"><e></e></a>
      """#
    let canonical = #"<a xmlns:z="urn:z" b="3" c="2" z:d="1"><e></e></a>"#
    for text in [plain, other] {
      let file = try XMLFile(reading: Array(text.utf8))
      #expect(String(decoding: try file.canonical(), as: UTF8.self) == canonical)
    }
  }

  @Test func `a tree and the file written from it have one canonical form`() throws {
    let tree = XMLTree(
      "a", namespaces: ["": "urn:a"], [XMLTree("b", attributes: ["c": "\n&"], text: "d\r<")])
    let file = try XMLTree.parse(tree.serialised()).withoutIndentation()
    #expect(try file.canonical() == tree.canonical())
    #expect(
      String(decoding: try tree.canonical(), as: UTF8.self)
        == ##"<a xmlns="urn:a"><b c="&#xA;&amp;">d&#xD;&lt;</b></a>"##)
  }

  @Test func `a namespace that is a relative address has no canonical form`() {
    #expect(throws: XMLRefusal.noCanonicalForm(element: "a")) {
      try XMLTree("a", namespaces: ["": "../visits"]).canonical()
    }
  }
}
