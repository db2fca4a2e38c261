import Foundation
import Returns
import SafeXML
import Scheme
import Testing

@Suite struct DigestTests {
  /// FIPS 180-2, appendix B.
  @Test func `the hash these tests hand in is SHA-256`() {
    func hexadecimal(_ text: String) -> String {
      SHA256.digest(Array(text.utf8)).map { String(format: "%02x", $0) }.joined()
    }
    #expect(
      hexadecimal("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      hexadecimal("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
        == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
  }

  /// RFC 4648, section 10, through a hash that returns what it is told.
  @Test(arguments: [
    ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
    ("foobar", "Zm9vYmFy"), ("", ""),
  ])
  func `digests are written in base64`(text: String, coded: String) throws {
    #expect(try ReturnDigest.text(of: XMLTree("a")) { _ in Array(text.utf8) } == coded)
  }

  @Test func `two days later the digest is the same, and the bytes are not`() throws {
    let first = try fullReturn()
    var second = first
    second.header.preparedAt = first.header.preparedAt.adding(seconds: 2 * 86_400)
    second.header.preparedOn = first.header.preparedOn.adding(days: 2)
    second.header.serial = 13
    second.header.supersedes = 12
    second.header.release = "1.0.1"
    second = try second.sealed(sha256: SHA256.digest)
    #expect(second.header.digest == first.header.digest)
    #expect(try second.bytes() != first.bytes())
  }

  @Test func `one visit more, or another record head, is another digest`() throws {
    let first = try fullReturn()
    var visited = first
    guard case .figures(var figures) = first.body else { return }
    figures.suites[0].visits.completed += 1
    visited.body = .figures(figures)
    var grown = first
    grown.header.manifest.recordHead = "60303ae2"
    let digests = try [first, visited, grown].map {
      try $0.sealed(sha256: SHA256.digest).header.digest
    }
    #expect(Set(digests).count == 3)
  }

  @Test func `the file gives the digest that its header states`() throws {
    let report = try fullReturn()
    let tree = try XMLTree.parse(report.bytes())
    #expect(try ReturnDigest.text(of: tree, sha256: SHA256.digest) == report.header.digest)
  }

  /// What `specification.md` tells others to do, done by other people's code.
  @Test func `Python's own canonical form gives the same digest`() throws {
    let python = "/usr/bin/python3"
    guard FileManager.default.isExecutableFile(atPath: python) else { return }
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).xml")
    let report = try PublishedTable.scotland.report()
    try Data(report.bytes()).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let page = try String(contentsOf: year.appending(path: "specification.md"), encoding: .utf8)
    let recipe = try #require(page.split(separator: "```").first { $0.hasPrefix("python\n") })
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: python)
    process.arguments = ["-c", String(recipe.dropFirst(7)), file.path]
    process.standardOutput = output
    try process.run()
    process.waitUntilExit()
    let shown = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    #expect(shown.trimmingCharacters(in: .whitespacesAndNewlines) == report.header.digest)
  }
}
