/// Finds public declarations that no doc comment stands above.
enum PublicDeclarations {
  /// Targets in which bare fields and their initialisers have a comment too; the set must grow.
  private static let fullyTold: Set<String> = [
    "Scheme", "Rotas", "Spreadsheets", "SchemeTables",
  ]

  private static let words: Set<Substring> = [
    "struct", "enum", "class", "actor", "protocol", "typealias", "func", "var", "let", "init",
    "subscript", "case",
  ]

  static func undocumented(_ file: Tree.File) -> [Offence] {
    file.text.code.enumerated().compactMap { index, line in
      guard line.contains("public "), let word = declared(line), !isConformance(line),
        fullyTold.contains(file.target) || !isBareField(word, line)
      else { return nil }
      var above = index - 1
      // Attributes may stand between the comment and the declaration.
      while above >= 0, start(file.text.lines[above]).hasPrefix("@") { above -= 1 }
      return above >= 0 && start(file.text.lines[above]).hasPrefix("///")
        ? nil : Offence(path: file.path, line: index + 1, what: "public without a comment")
    }
  }

  /// The word that says what a line declares, if it declares something public.
  private static func declared(_ line: String) -> Substring? {
    let parts = line.split { " (<?".contains($0) }
    guard let place = parts.firstIndex(of: "public"),
      parts[..<place].allSatisfy({ $0.hasPrefix("@") })
    else { return nil }
    return parts[place...].first { words.contains($0) }
      .flatMap { parts.contains("import") || parts.contains("extension") ? nil : $0 }
  }

  /// A stored field whose type says what it is, or the initialiser that takes such fields.
  private static func isBareField(_ word: Substring, _ line: String) -> Bool {
    word == "init" || word == "let" || (word == "var" && !line.contains("{"))
  }

  private static func start(_ line: String) -> Substring { line.drop { $0 == " " } }

  /// What a standard protocol asks for means what the protocol says.
  private static func isConformance(_ line: String) -> Bool {
    [
      "static func <", "static func ==", "func hash(into", "var description:",
      "var debugDescription:", "init(from decoder", "func encode(to",
    ].contains { line.contains($0) }
  }
}
