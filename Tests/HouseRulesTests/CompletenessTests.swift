import Foundation
import Testing

@Suite struct `Nothing left out` {
  /// A folder of rules, the file that lists them, and the folder of their tests.
  struct Family: Sendable, CustomTestStringConvertible {
    let rules: String
    let list: String
    let tests: String
    var testDescription: String { rules }
  }

  static let families = [
    Family(
      rules: "Sources/Rotas/Rules/", list: "Sources/Rotas/RotaRule.swift",
      tests: "Tests/RotasTests/Rules/"),
    Family(
      rules: "Sources/SchemeOffice/Today/Rules/",
      list: "Sources/SchemeOffice/Today/TodayRule.swift",
      tests: "Tests/SchemeOfficeTests/Today/"),
  ]

  @Test(arguments: families)
  func `every rule file is listed, and tested by one that keeps and one that breaks it`(
    family: Family
  ) {
    let rules = Tree.sources.filter { $0.path.hasPrefix(family.rules) }
    let list = Tree.text(of: family.list) ?? ""
    for rule in rules {
      let word = rule.name.prefix(1).lowercased() + rule.name.dropFirst()
      #expect(list.contains("case \(word)"), "\(rule.name) is not named in \(family.list)")
      #expect(
        list.contains(" \(word),") || list.contains("[\(word)"),
        "\(rule.name) is not in the list of \(family.list)")
      let test = Tree.files.first { $0.path == family.tests + rule.name + "Tests.swift" }
      let count = test?.text.code.count { $0.contains("@Test") } ?? 0
      #expect(count >= 2, "\(rule.name) has \(count) tests")
    }
  }

  /// Every protocol of ours, with the conformers it exists for or the demand that asks for it.
  ///
  /// A protocol needs two real conformers, or a written requirement for a second one.
  static let protocols: [String: [String]] = [
    "SchemeIdentifier": ["VisitorID", "SuiteCode", "PersonID", "WindowID", "Reference"],
    "Keepable": ["KeptValue", "String", "Int"],
    // A row that GRDB hands out once, and one of a cursor that has thousands.
    "NamedColumns": ["Row", "PlacedRow"],
    // A PostgreSQL store is asked for and will follow; one contract suite holds both.
    "Records": ["SQLiteRecords"],
  ]

  @Test func `every protocol is listed with its conformers`() {
    let declares = /\bprotocol\s+(\w+)/
    let all = Tree.sources.map { ($0, $0.text.code.joined(separator: "\n")) }
    for (file, code) in all {
      for match in code.matches(of: declares) {
        let name = String(match.1)
        #expect(Self.protocols[name] != nil, "\(name) in \(file.path) is not listed")
      }
    }
    for (name, conformers) in Self.protocols {
      guard all.contains(where: { $0.1.contains("protocol \(name)") }) else { continue }
      for conformer in conformers {
        let pattern = "(struct|enum|class|actor|extension)\\s+\(conformer)\\b[^{]*\\b\(name)\\b"
        let isFound = all.contains {
          $0.1.range(of: pattern, options: .regularExpression) != nil
        }
        #expect(isFound, "\(conformer) does not conform to \(name)")
      }
    }
  }

  /// Needs a built `icv`; where there is none it says nothing, and Tests/run builds one first.
  @Test func `every command in the README is one that icv knows`() throws {
    guard let readme = Tree.text(of: "README.md"), let icv = Self.icv else { return }
    var seen: Set<[String]> = []
    for match in readme.matches(of: /(?:^|[\s`])icv ((?:[a-z][a-z-]*)(?: [a-z][a-z-]*)?)/) {
      seen.insert(match.1.split(separator: " ").map(String.init))
    }
    for words in seen {
      let isKnown =
        try Self.helps(icv, words) || (words.count == 2 && Self.helps(icv, [words[0]]))
      #expect(isKnown, "README speaks of icv \(words.joined(separator: " "))")
    }
  }

  private static var icv: URL? {
    ["debug", "release"].map { Tree.top.appendingPathComponent(".build/\($0)/icv") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }

  private static func helps(_ icv: URL, _ words: [String]) throws -> Bool {
    let process = Process()
    process.executableURL = icv
    process.arguments = words + ["--help"]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = String(
      decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return process.terminationStatus == 0 && text.lowercased().contains(words[words.count - 1])
  }
}
