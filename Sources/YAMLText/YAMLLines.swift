/// What is refused by looking at the lines alone, before the parser sees them.
///
/// The parser resolves aliases while it reads, and would compare unfolded copies of them as keys:
/// an alias bomb must never reach it. Nesting is bounded here too, because it recurses.
enum YAMLLines {
  static func check(_ text: String) throws(YAMLFault) {
    var line = 1
    var anchors: [Substring: YAMLPlace] = [:]
    var aliases: Set<Substring> = []
    var brackets = 0
    for row in text.split(separator: "\n", omittingEmptySubsequences: false) {
      try refuseTab(row, line: line)
      for mark in marks(in: row) {
        if mark.sign == "&" {
          anchors[mark.name] = anchors[mark.name] ?? YAMLPlace(line: line, column: mark.column)
        } else {
          aliases.insert(mark.name)
        }
      }
      brackets += row.utf8.count { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "{") }
      brackets -= row.utf8.count { $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "}") }
      let indent = row.prefix { $0 == " " || $0 == "-" || $0 == "?" }.count
      if brackets > 500 || indent > 1000 {
        throw .tooDeep(at: YAMLPlace(line: line, column: 1))
      }
      line += 1
    }
    let used = anchors.filter { aliases.contains($0.key) }.map(\.value)
    if let first = used.min(by: { ($0.line, $0.column) < ($1.line, $1.column) }) {
      throw .anchor(at: first)
    }
  }

  /// Where a key of a block map stands for the second time; the parser names only the map.
  static func second(_ key: String, inMapAt map: YAMLPlace, of text: String) -> YAMLPlace? {
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
    var times = 0
    for (index, row) in rows.enumerated().dropFirst(map.line - 1) {
      let before = row.prefix(map.column - 1)
      guard before.allSatisfy({ $0 == " " || (index == map.line - 1 && "-?".contains($0)) })
      else { return nil }
      let rest = row.dropFirst(map.column - 1)
      let isKey = ["\(key):", "\"\(key)\":", "'\(key)':"].contains { rest.hasPrefix($0) }
      times += isKey ? 1 : 0
      if times == 2 { return YAMLPlace(line: index + 1, column: map.column) }
    }
    return nil
  }

  private static func refuseTab(_ row: Substring, line: Int) throws(YAMLFault) {
    let indent = row.prefix { $0 == " " || $0 == "\t" }
    guard let tab = indent.firstIndex(of: "\t") else { return }
    throw YAMLFault(
      .tab, at: YAMLPlace(line: line, column: indent.distance(from: row.startIndex, to: tab) + 1),
      what: "A tab stands at the beginning of the line.",
      advice: "Indent with spaces, two for each step.")
  }

  /// Each `&name` and `*name` that could be an anchor or an alias, wherever it stands.
  private static func marks(
    in row: Substring
  ) -> [(sign: Character, name: Substring, column: Int)] {
    guard row.utf8.contains(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "*") })
    else { return [] }
    var found: [(Character, Substring, Int)] = []
    for index in row.indices where row[index] == "&" || row[index] == "*" {
      let name = row[row.index(after: index)...].prefix {
        $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-"
      }
      guard !name.isEmpty else { continue }
      found.append((row[index], name, row.distance(from: row.startIndex, to: index) + 1))
    }
    return found
  }
}
