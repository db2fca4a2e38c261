import SafeXML
import Testing

/// A form as ODK has it, in small: prefixes, mixed content and an attribute with a prefix.
private let form = XMLTree(
  "h:html",
  namespaces: [
    "": "http://www.w3.org/2002/xforms", "h": "http://www.w3.org/1999/xhtml",
    "jr": "http://openrosa.org/javarosa",
  ],
  [
    XMLTree("h:head", [XMLTree("h:title", text: "Visit & report")]),
    XMLTree("h:body", [label, XMLTree("input", attributes: ["jr:preload": "\"<uid>\""])]),
  ])

private var label: XMLTree {
  var label = XMLTree("label", text: "Detainee ")
  label.append(XMLTree("output", attributes: ["value": " position(..) "]))
  label.append(text: ": custody number")
  return label
}

private let written = """
  <?xml version="1.0" encoding="UTF-8"?>
  <h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml" \
  xmlns:jr="http://openrosa.org/javarosa">
    <h:head>
      <h:title>Visit &amp; report</h:title>
    </h:head>
    <h:body>
      <label>Detainee <output value=" position(..) "/>: custody number</label>
      <input jr:preload="&quot;&lt;uid&gt;&quot;"/>
    </h:body>
  </h:html>

  """

@Suite struct BuildingTests {
  @Test func `a form with prefixes and mixed text is written as people would write it`() throws {
    #expect(String(decoding: try form.serialised(), as: UTF8.self) == written)
  }

  @Test func `what is written is read back as the same tree`() throws {
    #expect(try XMLTree.parse(form.serialised()).withoutIndentation() == form)
    #expect(try XMLTree.parse(form.serialised()).serialised() == form.serialised())
  }

  @Test func `line ends and tabs inside a value survive`() throws {
    let tree = XMLTree("a", attributes: ["b": "one\ntwo\tthree\r"], text: "four\r\nfive\ttabbed")
    #expect(try XMLTree.parse(tree.serialised()) == tree)
  }

  @Test func `Welsh, Tamil and an emoji survive`() throws {
    let tree = XMLTree("a", attributes: ["ŵy": "â"], text: "தமிழ் Cyfarfod â'r unigolyn 🚪")
    #expect(try XMLTree.parse(tree.serialised()) == tree)
  }

  @Test(arguments: ["\u{0}", "\u{1}", "\u{B}", "\u{1F}", "\u{FFFE}", "\u{FFFF}"])
  func `a character that XML forbids is refused wherever it stands`(character: String) throws {
    let code = try #require(character.unicodeScalars.first).value
    let refusal = XMLRefusal.forbiddenCharacter(code, element: "a")
    #expect(throws: refusal) { try XMLTree("a", text: "x\(character)").serialised() }
    #expect(throws: refusal) {
      try XMLTree("a", attributes: ["b": character]).serialised()
    }
    #expect(throws: refusal) {
      try XMLTree("a", namespaces: ["p": "urn:\(character)"]).serialised()
    }
  }

  @Test func `a surrogate's neighbours and the last character of all are allowed`() throws {
    let tree = XMLTree("a", text: "\u{D7FF}\u{E000}\u{FFFD}\u{10FFFF}")
    #expect(try XMLTree.parse(tree.serialised()) == tree)
  }

  @Test(arguments: ["", "1a", "a b", "a:b:c", "a<", ":a", "a\u{0}b"])
  func `what is no name is refused`(name: String) {
    #expect(throws: XMLRefusal.notAName(name, in: name)) { try XMLTree(name).serialised() }
    #expect(throws: XMLRefusal.notAName(name, in: "x")) {
      try XMLTree("x", attributes: [name: ""]).serialised()
    }
  }

  @Test func `a prefix that nobody declared is refused`() {
    #expect(throws: XMLRefusal.undeclaredPrefix("h", element: "h:a")) {
      try XMLTree("h:a").serialised()
    }
    let beside = XMLTree("a", [XMLTree("b", namespaces: ["p": "urn:p"]), XMLTree("p:c")])
    #expect(throws: XMLRefusal.undeclaredPrefix("p", element: "p:c")) { try beside.serialised() }
  }

  @Test func `the prefix xml needs no declaration`() throws {
    let tree = XMLTree("a", attributes: ["xml:lang": "cy"])
    #expect(try XMLTree.parse(tree.serialised()) == tree)
  }

  @Test func `an attribute given twice is refused, under another prefix too`() {
    #expect(throws: XMLRefusal.repeatedAttribute("b", element: "a")) {
      try XMLTree("a", attributes: ["b": "1", "b": "2"]).serialised()
    }
    #expect(throws: XMLRefusal.repeatedAttribute("q:b", element: "a")) {
      try XMLTree(
        "a", namespaces: ["p": "urn:x", "q": "urn:x"], attributes: ["p:b": "1", "q:b": "2"]
      ).serialised()
    }
    #expect(throws: XMLRefusal.repeatedAttribute("xmlns:p", element: "a")) {
      try XMLTree("a", namespaces: ["p": "urn:x", "p": "urn:y"]).serialised()
    }
  }

  @Test func `a tree deeper than anyone would read is refused`() throws {
    func nested(_ depth: Int) -> XMLTree {
      (1..<depth).reduce(XMLTree("a")) { inner, _ in XMLTree("a", [inner]) }
    }
    #expect(try XMLTree.parse(nested(64).serialised()).withoutIndentation() == nested(64))
    #expect(throws: XMLRefusal.tooDeep(limit: 64, element: "a")) { try nested(65).serialised() }
  }

  @Test func `lookups find the first, the named and nothing`() {
    var tree = XMLTree("a", [XMLTree("b", text: "1"), XMLTree("c"), XMLTree("b", text: "2")])
    tree[attribute: "x"] = "old"
    tree[attribute: "x"] = "new"
    #expect(tree.element("b")?.text == "1")
    #expect(tree.elements(named: "b").map(\.text) == ["1", "2"])
    #expect(tree.element("d") == nil)
    #expect(tree.attributes == [XMLPair("x", "new")])
    tree[attribute: "x"] = nil
    #expect(tree.attributes.isEmpty)
    #expect(tree.leavingOut(["b"]) == XMLTree("a", [XMLTree("c")]))
  }
}
