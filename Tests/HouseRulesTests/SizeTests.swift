import Testing

@Suite struct `Small rooms` {
  @Test func `no file is longer than 300 lines, no test than 400`() {
    expectNone(
      of: .fileLength,
      Tree.files.compactMap { file in
        let count = file.text.lines.count - 1
        return count > (file.isTest ? 400 : 300)
          ? Offence(path: file.path, line: count, what: "\(count) lines") : nil
      })
  }

  @Test func `half of all source files are shorter than 60 lines`() {
    let counts = Tree.sources.map { $0.text.lines.count - 1 }.sorted()
    #expect(counts[counts.count / 2] < 60)
  }

  @Test func `no line is longer than 100 columns`() {
    expectNone(
      of: .lineLength,
      Tree.files.flatMap { file in
        file.offences("over 100 columns", in: file.text.lines) { $0.count > 100 }
      })
  }

  @Test func `no function is longer than 50 lines`() {
    expectNone(of: .functionLength, Tree.files.flatMap(Functions.tooLong))
  }

  @Test func `a function of 51 lines is found, one of 50 is not`() {
    for (count, isTooLong) in [(46, false), (47, true)] {
      // Braces in literals and comments are no braces; four more lines open and close it.
      let body = String(repeating: "  let text = \"{ \\(\"}\")\" // {\n", count: count)
      let text = SourceText("func long(\n  _ a: Int = { 1 }()\n) {\n\(body)}\n")
      let file = Tree.File(path: "Sources/Scheme/Long.swift", text: text)
      #expect(Functions.tooLong(file).isEmpty != isTooLong)
    }
  }
}

/// Finds functions and initialisers by their braces.
enum Functions {
  static let longest = 50

  static func tooLong(_ file: Tree.File) -> [Offence] {
    let code = file.text.code
    return code.indices.compactMap { start in
      guard opens(code[start]), let end = end(from: start, in: code) else { return nil }
      let count = end - start + 1
      return count > longest
        ? Offence(path: file.path, line: start + 1, what: "a function of \(count) lines") : nil
    }
  }

  private static func opens(_ line: String) -> Bool {
    let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "." }
    return words.contains { $0 == "func" || $0 == "subscript" } || startsInitialiser(line)
  }

  private static func startsInitialiser(_ line: String) -> Bool {
    let trimmed = line.drop { $0 == " " }
    return ["init(", "init?(", "init<", "public init", "private init"].contains {
      trimmed.hasPrefix($0)
    }
  }

  /// The line on which the body that opens at or after a line closes, outside parentheses.
  private static func end(from start: Int, in code: [String]) -> Int? {
    var (braces, parentheses) = (0, 0)
    var hasOpened = false
    for line in start..<code.count {
      for letter in code[line].utf8 {
        switch letter {
        case UInt8(ascii: "("): parentheses += 1
        case UInt8(ascii: ")"): parentheses -= 1
        case UInt8(ascii: "{"):
          braces += 1
          if parentheses == 0 { hasOpened = true }
        case UInt8(ascii: "}"):
          braces -= 1
          if hasOpened, braces == 0 { return line }
          if braces < 0 { return nil }
        default: continue
        }
      }
    }
    return nil
  }
}
