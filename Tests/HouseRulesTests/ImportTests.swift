import Foundation
import Testing

/// What may import what: arrows point toward Scheme.
enum Shelves {
  static let shelf: [String: Int] = [
    "Scheme": 1, "YAMLText": 1, "Seals": 1, "Spreadsheets": 1, "CLibXML2": 1,
    "Pages": 1,
    "Rotas": 2, "Pairing": 2, "Moments": 2, "Findings": 2, "SafeXML": 2,
    "Actions": 3, "FormPapers": 3, "Predictability": 3, "RotaDrawing": 3,
    "RotaPapers": 3, "CodeBoard": 3,
    "Returns": 4, "ActionPapers": 4, "SchemeTables": 4, "Publication": 4, "ReportPapers": 5,
    "RecordKeeping": 5, "PublicPages": 5, "SchemeOffice": 6, "SQLiteRecordKeeping": 6,
    "PostgresRecordKeeping": 6, "Website": 7, "icv": 8, "icv-bench": 8, "icv-server": 8,
  ]

  /// Third-party modules and the targets that may import each.
  static let importers: [String: Set<String>] = [
    "Yams": ["YAMLText"], "Crypto": ["Seals"], "GRDB": ["SQLiteRecordKeeping"],
    "CryptoExtras": ["Website"], "_CryptoExtras": ["Website"],
    "ArgumentParser": ["icv", "icv-bench", "icv-server"],
    "Hummingbird": ["Website", "icv-server"], "Mustache": ["Website"],
  ]

  /// Modules of the toolchain and the system.
  static let system: Set<String> = [
    "Swift", "Foundation", "FoundationEssentials", "FoundationInternationalization", "Glibc",
    "Musl", "Darwin", "Synchronization", "Dispatch", "RegexBuilder", "Testing", "XCTest",
  ]
}

@Suite struct `What imports what` {
  private struct Found {
    let file: Tree.File
    let line: Int
    let isPublic: Bool
    let module: String
  }

  private static let found: [Found] = Tree.sources.flatMap { file in
    file.text.code.enumerated().compactMap { index, line in
      var words = line.split(separator: " ")[...]
      while words.first?.hasPrefix("@") == true { words = words.dropFirst() }
      guard let place = words.prefix(2).firstIndex(of: "import"),
        let module = words.suffix(from: place).dropFirst().last
      else { return nil }
      return Found(
        file: file, line: index + 1, isPublic: words.first == "public",
        module: String(module.split(separator: ".")[0]))
    }
  }

  @Test func `every folder of Sources has its shelf`() {
    let strays = Set(Tree.sources.map(\.target)).filter { Shelves.shelf[$0] == nil }
    #expect(strays.isEmpty)
  }

  @Test func `a target imports only lower shelves`() {
    let wrong = Self.found.filter { found in
      guard let own = Shelves.shelf[found.file.target],
        let other = Shelves.shelf[found.module]
      else { return false }
      return other >= own
    }
    #expect(wrong.isEmpty, "\(wrong.map { "\($0.file.path):\($0.line)" })")
  }

  @Test func `every import is a target of ours, the system's or one we chose`() {
    let strangers = Self.found.filter { found in
      Shelves.shelf[found.module] == nil && !Shelves.system.contains(found.module)
        && Shelves.importers[found.module] == nil
    }
    #expect(strangers.isEmpty, "\(strangers.map { "\($0.file.path): \($0.module)" })")
  }

  @Test func `each third party has its importer and is never handed on`() {
    let wrong = Self.found.filter { found in
      guard let allowed = Shelves.importers[found.module] else { return false }
      return found.isPublic || !allowed.contains(found.file.target)
    }
    #expect(wrong.isEmpty, "\(wrong.map { "\($0.file.path): \($0.module)" })")
  }

  @Test func `libxml2 is touched behind one wall`() {
    let wrong = Self.found.filter { $0.module == "CLibXML2" && $0.file.target != "SafeXML" }
    #expect(wrong.isEmpty)
  }

  @Test func `the package declares what each target imports, and lower shelves only`() throws {
    let package = try #require(Tree.text(of: "Package.swift"))
    for (target, own) in Shelves.shelf {
      guard let declared = PackageText.dependencies(of: target, in: package) else { continue }
      for other in declared {
        if let shelf = Shelves.shelf[other] {
          #expect(shelf < own, "\(target) declares \(other)")
        } else if let allowed = Shelves.importers[other] {
          #expect(allowed.contains(target), "\(target) declares \(other)")
        }
      }
      let imported = Set(Self.found.filter { $0.file.target == target }.map(\.module))
      let undeclared = imported.subtracting(declared).subtracting(Shelves.system)
      #expect(undeclared.isEmpty, "\(target) imports without declaring: \(undeclared.sorted())")
    }
  }

  @Test func `the package's text is read as it is written`() {
    let text = """
      room("A"), room(
        "B", ["A", .product(name: "Yams", package: "Yams")]),
      .executableTarget(name: "icv", dependencies: ["B", argumentParser], path: "x")
      """
    #expect(PackageText.dependencies(of: "A", in: text) == [])
    #expect(PackageText.dependencies(of: "B", in: text) == ["A", "Yams"])
    #expect(PackageText.dependencies(of: "icv", in: text) == ["B", "ArgumentParser"])
    #expect(PackageText.dependencies(of: "C", in: text) == nil)
  }
}

/// Reads the dependencies of a target out of the text of Package.swift.
enum PackageText {
  static func dependencies(of target: String, in text: String) -> Set<String>? {
    let openings = [
      "room\\(\\s*\"\(target)\"", "arget\\(\\s*name: \"\(target)\"",
    ]
    for opening in openings {
      guard let start = text.range(of: opening, options: .regularExpression) else { continue }
      let call = balanced(text[start.lowerBound...])
      guard let bracket = call.firstIndex(of: "[") else { return [] }
      let list = call[bracket..<(call[bracket...].firstIndex(of: "]") ?? call.endIndex)]
      var found = Set(
        list.replacing(/package: "[^"]*"/, with: "").matches(of: /"([^"]+)"/).map { String($0.1) })
      if list.contains("argumentParser") { found.insert("ArgumentParser") }
      return found
    }
    return nil
  }

  /// The text up to the parenthesis that closes the first one.
  private static func balanced(_ text: Substring) -> Substring {
    var depth = 0
    for index in text.indices {
      if text[index] == "(" { depth += 1 }
      if text[index] == ")" {
        depth -= 1
        if depth == 0 { return text[...index] }
      }
    }
    return text
  }
}
