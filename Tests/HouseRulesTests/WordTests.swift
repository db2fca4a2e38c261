import Foundation
import Testing

@Suite struct `Words and calls` {
  private static let drawers = [
    "Manager", "Helper", "Utils", "Common", "Core", "Service", "Handler", "Processor", "Data",
    "Info",
  ]

  @Test func `no file and no type is named after a drawer`() {
    let declares = /\b(struct|class|enum|actor|protocol|typealias)\s+([A-Za-z0-9_]+)/
    expectNone(
      of: .bannedName,
      Tree.sources.flatMap { file in
        var offences = file.offences("a type named after a drawer") { line in
          line.matches(of: declares).contains { Self.isDrawer(String($0.2)) }
        }
        if Self.isDrawer(file.name) || file.name.contains("+") {
          offences.append(Offence(path: file.path, line: 1, what: "a file named after a drawer"))
        }
        return offences
      })
  }

  /// A drawer's word is a word of its own: `Processor`, not the end of `Coprocessors`.
  private static func isDrawer(_ name: String) -> Bool {
    var words: [String] = []
    for letter in name {
      if letter.isUppercase || words.isEmpty {
        words.append(String(letter))
      } else {
        words[words.count - 1].append(letter)
      }
    }
    return words.contains { drawers.contains($0) }
  }

  @Test func `nothing is forced, swallowed or left for later`() throws {
    let banned: [(String, Regex<Substring>)] = [
      ("try!", /\btry!/), ("as!", /\bas!/), ("fatalError", /\bfatalError\b/),
      ("try? outside tests", /\btry\?/), ("a catch that ignores", /\bcatch\s*\{\s*\}/),
    ]
    expectNone(
      of: .bannedCall,
      Tree.sources.flatMap { file in
        banned.flatMap { what, pattern in
          file.offences(what) { line in
            ["try", "as!", "fatal", "catch"].contains { line.contains($0) }
              && line.contains(pattern)
          }
        }
          + file.offences("left for later", in: file.text.lines) {
            $0.contains("TO" + "DO") || $0.contains("FIX" + "ME")
          }
      })
  }

  @Test func `no refusal carries a text and nothing else`() {
    expectNone(
      of: .bareText,
      Tree.sources.flatMap { file in
        var isRefusal = false
        return file.offences("a refusal carrying only a String") { line in
          if line.contains("enum ") { isRefusal = line.contains("Error") }
          return isRefusal && line.contains("(String)") && line.contains(/\bcase\s+\w+\(String\)/)
        }
      })
  }

  /// Targets that take values and give values; time and chance are passed to them.
  private static let pure: Set<String> = [
    "Scheme", "Rotas", "Findings", "Actions", "Returns", "FormPapers", "SafeXML", "SchemeTables",
    "Spreadsheets", "YAMLText", "Pairing", "Moments", "Predictability", "RotaDrawing",
    "RotaPapers", "Pages", "ReportPapers", "ActionPapers", "Publication", "PublicPages",
    "CodeBoard",
  ]

  @Test func `clock, chance and new identifiers come in at one place`() {
    let live = /\bDate\(\)|\bDate\.now\b|\bUUID\(\)|SystemRandomNumberGenerator|ContinuousClock\(\)/
    let chance = /\.random\(in: [^,)]*\)|\.randomElement\(\)|\.shuffled\(\)/
    expectNone(
      of: .liveCall,
      Tree.sources.filter { $0.target != "icv-bench" }.flatMap { file in
        file.offences("the bare clock, an identifier or chance") {
          ["Date", "UUID", "random", "Random", "shuffled", "Clock"].contains(where: $0.contains)
            && ($0.contains(live) || $0.contains(chance))
        }
      })
  }

  @Test func `the pure core opens no file`() {
    let files = /\bFileManager\b|\bFileHandle\b|contentsOfFile|contentsOf:\s*URL|\bfopen\(/
    let offences = Tree.sources.filter { Self.pure.contains($0.target) }.flatMap { file in
      file.offences("a file opened in the core") { $0.contains(files) }
    }
    #expect(offences.isEmpty, "\(offences)")
  }

  @Test func `every public declaration says what it is`() {
    expectNone(of: .documented, Tree.sources.flatMap(PublicDeclarations.undocumented))
  }

  @Test func `a public declaration without a comment is found`() {
    let text = SourceText(
      "/// A.\npublic struct A {\n  public let b: Int\n  @inlinable\n  public func c() {}\n"
        + "  /// D.\n  @inlinable\n  public var d: Int { 1 }\n"
        + "  public static func < (a: A, b: A) -> Bool { true }\n}\n")
    let file = Tree.File(path: "Sources/Scheme/A.swift", text: text)
    #expect(PublicDeclarations.undocumented(file).map(\.line) == [3, 5])
  }
}
