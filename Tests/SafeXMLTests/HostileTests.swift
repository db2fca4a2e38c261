import SafeXML
import Testing

private func fault(_ text: String, limits: XMLLimits = .return) -> XMLFault? {
  fault(bytes: Array(text.utf8), limits: limits)
}

private func fault(bytes: [UInt8], limits: XMLLimits = .return) -> XMLFault? {
  do throws(XMLFault) {
    _ = try XMLTree.parse(bytes, limits: limits)
    return nil
  } catch {
    return error
  }
}

@Suite struct HostileTests {
  @Test(arguments: [
    "<!DOCTYPE a><a/>",
    "<!DOCTYPE a SYSTEM 'http://127.0.0.1:1/a.dtd'><a/>",
    "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
    "<!DOCTYPE a [<!ENTITY b 'b'><!ENTITY c '&b;&b;&b;'><!ENTITY d '&c;&c;'>]><a>&d;</a>",
    "<!DOCTYPE a [<!ENTITY % p SYSTEM 'file:///etc/passwd'>%p;]><a/>",
    "<!DOCTYPE a [<!ATTLIST a b CDATA 'given'>]><a/>",
  ])
  func `a DOCTYPE is refused before anything in it is read`(text: String) {
    #expect(fault(text) == .doctype(line: 1))
  }

  @Test func `an entity that nobody declared is refused`() {
    guard case .notWellFormed(1, _, let reason) = fault("<a>&secret;</a>") else {
      Issue.record("not refused")
      return
    }
    #expect(reason.contains("secret"))
  }

  @Test func `an included file is not included`() throws {
    let text = """
      <a xmlns:i="http://www.w3.org/2001/XInclude"><i:include href="file:///etc/passwd"/></a>
      """
    #expect(try XMLTree.parse(Array(text.utf8)).element("i:include")?.content.isEmpty == true)
  }

  @Test(arguments: [65, 257, 300, 100_000])
  func `elements inside elements are refused beyond sixty-four`(depth: Int) {
    let open = String(repeating: "<a>", count: depth)
    let close = String(repeating: "</a>", count: depth)
    #expect(fault(open + close) == .tooDeep(line: 1, limit: 64))
    #expect(fault(open) == .tooDeep(line: 1, limit: 64))
  }

  @Test func `the sixty-fourth level is still read`() {
    let open = String(repeating: "<a>", count: 64)
    #expect(fault(open + String(repeating: "</a>", count: 64)) == nil)
  }

  @Test func `a crowd of attributes is refused before libxml2 compares each with each`() {
    func crowd(_ count: Int) -> String {
      "<b/><a " + (0..<count).map { "a\($0)='\($0)>'" }.joined(separator: " ") + "/>"
    }
    #expect(fault("<r>\(crowd(200))</r>") == nil)
    #expect(fault("<r>\n\(crowd(201))</r>") == .tooManyAttributes(line: 2, limit: 200))
    #expect(fault("<r>\(crowd(1_000_000))</r>") == .tooManyAttributes(line: 1, limit: 200))
  }

  @Test func `a crowd of namespaces is refused however it is spread`() {
    func nest(_ depth: Int) -> String {
      (0..<depth).map { level in
        "<a " + (0..<10).map { "xmlns:p\(level)-\($0)='urn:x'" }.joined(separator: " ") + ">"
      }.joined() + String(repeating: "</a>", count: depth)
    }
    #expect(fault(nest(10)) == nil)
    #expect(fault(nest(11)) == .tooManyNamespaces(line: 1, limit: 100))
    // Side by side they are never in scope together.
    #expect(fault("<r>\(String(repeating: nest(10), count: 50))</r>") == nil)
  }

  @Test func `size is looked at first`() {
    let bytes = [UInt8](repeating: UInt8(ascii: "<"), count: 10)
    #expect(fault(bytes: bytes, limits: XMLLimits(bytes: 9)) == .tooLarge(bytes: 10, limit: 9))
    let text = "<a>" + String(repeating: "x", count: 300 << 10) + "</a>"
    #expect(
      fault(text, limits: .submission)
        == .tooLarge(bytes: text.utf8.count, limit: 256 << 10))
  }

  @Test func `ten megabytes of text are read where the caller allows them`() throws {
    let text = String(repeating: "custody ", count: 10 << 17)
    let tree = XMLTree("a", text: text)
    #expect(try XMLTree.parse(tree.serialised(), limits: .return).text == text)
  }

  @Test func `other encodings are named`() {
    let latin = Array("<a>\n".utf8) + [0xE9] + Array("</a>".utf8)
    #expect(fault(bytes: latin) == .notUTF8(line: 2, declared: nil))
    #expect(
      fault("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a/>")
        == .notUTF8(line: 1, declared: "ISO-8859-1"))
    let wide = "<a/>".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    #expect(fault(bytes: wide) == .notUTF8(line: 1, declared: nil))
    #expect(fault(bytes: [0xFF, 0xFE] + wide) == .notUTF8(line: 1, declared: nil))
    #expect(fault(bytes: [0xEF, 0xBB, 0xBF] + Array("<a/>".utf8)) == nil)
  }

  @Test func `a NUL is refused with its line`() {
    #expect(fault("<a>\n\n\u{0}</a>") == .notUTF8(line: 3, declared: nil))
    #expect(fault("<a/>\u{0}<b/>") == .notUTF8(line: 1, declared: nil))
  }

  @Test func `a file cut off anywhere is refused`() throws {
    let whole = try XMLTree("a", [XMLTree("b", attributes: ["c": "d"], text: "e")]).serialised()
    let end = try #require(whole.lastIndex(of: UInt8(ascii: ">")))
    for length in 0..<end {
      #expect(fault(bytes: Array(whole[..<length])) != nil, "\(length) bytes")
    }
    #expect(fault(bytes: whole) == nil)
  }

  @Test(arguments: ["", " ", "text", "<a", "<a></b>", "<a/><b/>", "<a b=1/>", "<a b='<'/>"])
  func `what is not well-formed is refused with a place`(text: String) {
    guard case .notWellFormed(let line, _, let reason) = fault(text) else {
      Issue.record("not refused")
      return
    }
    #expect(line == 1)
    #expect(!reason.isEmpty && !reason.hasSuffix("\n"))
  }
}
