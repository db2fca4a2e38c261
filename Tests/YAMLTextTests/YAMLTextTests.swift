import Testing
import YAMLText

@Suite struct YAMLTextTests {
  private func fault(_ text: String) -> YAMLFault? {
    do {
      _ = try YAMLText.read(text)
      return nil
    } catch {
      return error
    }
  }

  @Test func `a scalar is the text as written, never a truth or a number`() throws {
    let root = try YAMLText.read("a: no\nb: 2026.10\nc: 0x10\nd:\n")
    #expect(root["a"]?.text == "no")
    #expect(root["b"]?.text == "2026.10")
    #expect(root["c"]?.text == "0x10")
    #expect(root["d"]?.text == "")
  }

  @Test func `keys keep their order and every value its line and column`() throws {
    let root = try YAMLText.read("z: 1\na:\n  - x\n  - y\n")
    #expect(root.map?.map(\.key) == ["z", "a"])
    #expect(root["a"]?.list?.last?.place == YAMLPlace(line: 4, column: 5))
  }

  @Test func `an alias bomb is refused before it unfolds`() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for n in 1..<30 {
      let inside = Array(repeating: "*a\(n - 1)", count: 9).joined(separator: ", ")
      text += "a\(n): &a\(n) [\(inside)]\n"
    }
    #expect(fault(text + "? *a29\n: x\n")?.reason == .anchor)
  }

  @Test func `one alias is refused where its anchor stands, and signs in a text are not`() {
    #expect(fault("a: 1\nb: &here 1\nc: *here\n")?.place == YAMLPlace(line: 2, column: 4))
    #expect(fault("a: this & that, 2 * 3\nb: a &b\n") == nil)
  }

  @Test func `a key written twice is named`() {
    let found = fault("a: 1\nb: 2\na: 3\n")
    #expect(found?.reason == .duplicateKey)
    #expect(found?.what.contains("“a”") == true)
    #expect(found?.place == YAMLPlace(line: 3, column: 1))
    #expect(
      fault("x:\n  - a: 1\n    b: 2\n\n    'a': 3\n")?.place == YAMLPlace(line: 5, column: 5))
    #expect(fault("{a: 1, a: 2}\n")?.place == YAMLPlace(line: 1, column: 2))
  }

  @Test func `a tab in the indentation is shown where it stands`() {
    #expect(fault("a:\n\tb: 1\n")?.reason == .tab)
    #expect(fault("a:\n\tb: 1\n")?.place == YAMLPlace(line: 2, column: 1))
  }

  @Test func `nesting and length have limits`() {
    #expect(
      fault(String(repeating: "[", count: 70) + String(repeating: "]", count: 70))?.reason
        == .tooDeep)
    #expect(fault(String(repeating: "[", count: 400_000)) != nil)
    #expect(fault(String(repeating: "- ", count: 100_000) + "x") != nil)
    #expect(fault("a: " + String(repeating: "x", count: 1 << 20))?.reason == .tooLong)
  }

  @Test func `a question mark in flow style is answered with block style`() {
    let found = fault("label: {en: Was it so?, cy: A oedd, felly}\nb: {en: What? Yes: no, cy}\n- x")
    #expect(found?.advice.contains("block style") == true)
  }

  @Test func `mutated text never crashes the reader`() {
    var seed = Lehmer(7)
    let base = Array("form: a\nlist:\n  - {x: 1, y: [a, b]}\n  - |\n    text\n".utf8)
    for _ in 0..<3000 {
      var bytes = base
      for _ in 0..<(1 + seed.next(6)) {
        bytes[seed.next(bytes.count)] = UInt8(seed.next(256))
      }
      _ = fault(String(decoding: bytes, as: UTF8.self))
    }
  }
}

/// A generator whose numbers are the same in every run.
struct Lehmer {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed * 2 + 1 }

  mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }
}
