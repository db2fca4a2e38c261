import SafeXML
import Testing

/// Chance with a seed, so that a failure can be shown again (SplitMix64).
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

private let scraps = [
  "<", ">", "&", "\"", "]]>", "<!--", "<![CDATA[", "<?x ", "<!DOCTYPE a [", "&#0;", "&#x1F512;",
  "xmlns:p='urn:p' ", "p:", "</a>", "\u{0}", "\u{FFFE}", "é", "\r\n",
].map { Array($0.utf8) }

private func mutated(_ seed: [UInt8], by chance: inout Seeded) -> [UInt8] {
  var bytes = seed
  for _ in 0..<Int.random(in: 1...2, using: &chance) {
    let place = Int.random(in: 0...bytes.count, using: &chance)
    switch Int.random(in: 0..<4, using: &chance) {
    case 0: bytes.insert(contentsOf: scraps.randomElement(using: &chance) ?? [], at: place)
    case 1: bytes.insert(UInt8.random(in: 0...255, using: &chance), at: place)
    case 2: bytes.removeSubrange(place..<min(bytes.count, place + 5))
    default: bytes.insert(contentsOf: bytes[(place / 2)..<place].prefix(40), at: place)
    }
  }
  return bytes
}

@Suite struct MutationTests {
  @Test func `what is read from damaged bytes can be written and read again`() throws {
    let seed = try XMLTree(
      "a", namespaces: ["": "urn:a", "p": "urn:p"],
      [XMLTree("p:b", attributes: ["p:c": "d"], text: "e"), XMLTree("f")]
    ).serialised()
    var chance = Seeded(state: 20_260_401)
    var read = 0
    for _ in 0..<5000 {
      let bytes = mutated(seed, by: &chance)
      let tree: XMLTree
      do throws(XMLFault) { tree = try XMLTree.parse(bytes) } catch { continue }
      read += 1
      // libxml2 accepts a few names and redeclarations that we would not write.
      guard let written = try? tree.serialised() else { continue }
      #expect(try XMLTree.parse(written).withoutIndentation() == tree.withoutIndentation())
      #expect(try XMLTree.parse(written).serialised() == written)
    }
    #expect(read > 100)
  }

  @Test func `nothing is ever printed`() async throws {
    let result = try await #require(
      processExitsWith: .success, observing: [\.standardErrorContent, \.standardOutputContent]
    ) {
      var chance = Seeded(state: 7)
      let seed = Array("<a xmlns='urn:a' xmlns:p='urn:p'><p:b c='d'>e</p:b></a>".utf8)
      let schema = try XMLSchema(
        text: """
          <schema xmlns='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:a'>
          <element name='a' type='int'/></schema>
          """)
      for _ in 0..<500 {
        guard let file = try? XMLFile(reading: mutated(seed, by: &chance)) else { continue }
        _ = schema.remarks(on: file)
        _ = try? file.canonical()
      }
      _ = try? XMLSchema(text: "<schema xmlns='http://www.w3.org/2001/XMLSchema'><x/></schema>")
      _ = try? XMLTree("a", text: "\u{1}").serialised()
    }
    #expect(String(decoding: result.standardErrorContent, as: UTF8.self) == "")
    #expect(String(decoding: result.standardOutputContent, as: UTF8.self) == "")
  }
}
