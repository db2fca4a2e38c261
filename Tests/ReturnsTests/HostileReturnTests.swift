import Foundation
import Returns
import SafeXML
import Testing

private let scraps = [
  "<", ">", "&", "\"", "9999999", "-1", "<!DOCTYPE a>", "<Suite/>", "</Suite>", "\u{0}", "é", "0",
  "<Completed>3</Completed>", "code=\"XXX\" ", "]]>", "<!--", "1e9", "2026-02-30",
].map { Array($0.utf8) }

private func mutated(_ seed: [UInt8], by chance: inout Seeded) -> [UInt8] {
  var bytes = seed
  for _ in 0..<Int.random(in: 1...3, using: &chance) {
    let place = Int.random(in: 0..<bytes.count, using: &chance)
    switch Int.random(in: 0..<5, using: &chance) {
    case 0: bytes.insert(contentsOf: scraps.randomElement(using: &chance) ?? [], at: place)
    case 1: bytes[place] = UInt8.random(in: 0...255, using: &chance)
    case 2: bytes.removeSubrange(place..<min(bytes.count, place + 30))
    case 3: bytes[place] = UInt8.random(in: 48...57, using: &chance)
    default:
      // Another digit where one stood: the file stays well-formed and the figures no longer agree.
      let digits = bytes.indices.filter { (48...57).contains(bytes[$0]) }
      if let digit = digits.randomElement(using: &chance) {
        bytes[digit] = UInt8.random(in: 48...57, using: &chance)
      }
    }
  }
  return bytes
}

private let hostile: [(name: String, bytes: [UInt8])] = {
  let start = "<CustodyVisitingReturn xmlns=\"urn:x-icv:return:2026-27\">"
  let crowd = (0..<100_000).map { "a\($0)=''" }.joined(separator: " ")
  return [
    ("empty", ""), ("truncated", start), ("DTD", "<!DOCTYPE a SYSTEM 'x'>" + start),
    ("entities", "<!DOCTYPE a [<!ENTITY b '&c;&c;'><!ENTITY c 'c'>]><a>&b;</a>"),
    ("300 levels", String(repeating: "<Suite>", count: 300)),
    ("attributes", "<CustodyVisitingReturn \(crowd)/>"), ("a NUL", start + "\u{0}"),
    ("more than 32 MB", start + String(repeating: " ", count: 32 << 20)),
    ("another encoding", "<?xml version='1.0' encoding='UTF-16'?>" + start),
  ].map { ($0.0, Array($0.1.utf8)) }
}()

@Suite struct HostileReturnTests {
  @Test(arguments: hostile.map(\.name))
  func `a file that cannot be read fails rule 001 and nothing else is asked`(
    name: String
  ) throws {
    let bytes = try #require(hostile.first { $0.name == name }).bytes
    let remarks = try yearsCheck().remarks(on: bytes)
    #expect(remarks.map(\.rule) == ["001"])
    #expect(remarks[0].severity == .fail)
  }

  @Test func `ten megabytes of text are read and do not match the schema`() throws {
    let text = String(repeating: "custody ", count: 10 << 17)
    let tree = XMLTree(
      "CustodyVisitingReturn", namespaces: ["": "urn:x-icv:return:2026-27"], text: text)
    let remarks = try yearsCheck().remarks(on: tree.serialised())
    #expect(Set(remarks.map(\.rule)) == ["003"])
  }

  @Test func `a damaged return is never read as another without a word, nor ends the program`()
    throws
  {
    let check = try yearsCheck()
    let seed = try PublishedTable.scotland.report().bytes()
    #expect(Set(check.remarks(on: seed).map(\.rule)) == ["304Q"])
    var chance = Seeded(state: 20_260_714)
    var seen: Set<String> = []
    for _ in 0..<3000 {
      seen.formUnion(check.remarks(on: mutated(seed, by: &chance)).map(\.rule))
    }
    #expect(seen.isSuperset(of: ["001", "003", "012", "201", "300", "301", "304Q"]))
  }

  @Test func `nothing is printed while damaged returns are checked`() async throws {
    let result = try await #require(
      processExitsWith: .success, observing: [\.standardErrorContent, \.standardOutputContent]
    ) {
      let check = try yearsCheck()
      let seed = try fullReturn().bytes()
      var chance = Seeded(state: 1)
      for _ in 0..<500 { _ = check.remarks(on: mutated(seed, by: &chance)) }
    }
    #expect(result.standardErrorContent.isEmpty && result.standardOutputContent.isEmpty)
  }
}
