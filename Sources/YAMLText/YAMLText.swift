import Yams

/// Reads YAML text into nodes, refusing what a hostile or careless author could hide in it.
public enum YAMLText {
  /// The longest text read, in UTF-8 bytes.
  public static let longest = 1 << 20
  /// The deepest nesting read.
  public static let deepest = 64

  /// Reads one document, or says the first thing wrong with it.
  ///
  /// Aliases are refused: a few lines of them can unfold into gigabytes.
  public static func read(_ text: String) throws(YAMLFault) -> YAMLNode {
    guard text.utf8.count <= longest else {
      throw YAMLFault(
        .tooLong, at: YAMLPlace(line: 1, column: 1),
        what: "The file is longer than 1 MB.", advice: "Split it, or move long text elsewhere.")
    }
    let clean = text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
    try YAMLLines.check(clean)
    let root: Node?
    do {
      root = try Parser(yaml: clean).singleRoot()
    } catch {
      throw YAMLFault(parsing: error, of: clean)
    }
    guard let root else {
      throw YAMLFault(
        .empty, at: YAMLPlace(line: 1, column: 1),
        what: "The file is empty.", advice: "Write the document, or give another file.")
    }
    return try node(root, depth: 1)
  }

  private static func node(_ node: Node, depth: Int) throws(YAMLFault) -> YAMLNode {
    let place = YAMLPlace(node.mark)
    guard depth <= deepest else { throw .tooDeep(at: place) }
    switch node {
    case .scalar(let scalar):
      return YAMLNode(.text(scalar.string), at: place)
    case .sequence(let sequence):
      var values: [YAMLNode] = []
      for value in sequence { values.append(try self.node(value, depth: depth + 1)) }
      return YAMLNode(.list(values), at: place)
    case .mapping(let mapping):
      return YAMLNode(.map(try entries(of: mapping, depth: depth)), at: place)
    case .alias:
      throw .alias(at: place)
    }
  }

  private static func entries(
    of mapping: Node.Mapping, depth: Int
  ) throws(YAMLFault) -> [YAMLEntry] {
    var entries: [YAMLEntry] = []
    var seen: Set<String> = []
    for (key, value) in mapping {
      let place = YAMLPlace(key.mark)
      guard case .scalar(let scalar) = key else {
        throw YAMLFault(
          .keyIsNotText, at: place, what: "A key here is a list or a map, not a word.",
          advice: "Write a plain key. Text with braces or brackets needs quotation marks.")
      }
      guard seen.insert(scalar.string).inserted else {
        throw .duplicateKey(scalar.string, at: place)
      }
      let read = try node(value, depth: depth + 1)
      entries.append(YAMLEntry(key: scalar.string, at: place, value: read))
    }
    return entries
  }
}

extension YAMLPlace {
  init(_ mark: Mark?) { self.init(line: mark?.line ?? 1, column: mark?.column ?? 1) }
}
