/// One value of a YAML document, with where it stands; every scalar is the text as written.
///
/// `no` is the text *no* and `2026.10` is not `2026.1`: nothing is guessed to be a number.
public struct YAMLNode: Sendable, Hashable {
  /// What the value is.
  public enum Content: Sendable, Hashable {
    case text(String)
    case list([YAMLNode])
    case map([YAMLEntry])
  }

  public let content: Content
  /// Where the value begins.
  public let place: YAMLPlace

  /// A value at a place.
  public init(_ content: Content, at place: YAMLPlace) {
    self.content = content
    self.place = place
  }

  /// The text of a scalar, nil for a list or map.
  public var text: String? {
    if case .text(let text) = content { text } else { nil }
  }

  /// The values of a list, nil for a scalar or map.
  public var list: [YAMLNode]? {
    if case .list(let values) = content { values } else { nil }
  }

  /// The entries of a map in the order written, nil for a scalar or list.
  public var map: [YAMLEntry]? {
    if case .map(let entries) = content { entries } else { nil }
  }

  /// The value under a key, nil when this is no map or has no such key.
  public subscript(key: String) -> YAMLNode? { map?.first { $0.key == key }?.value }
}

/// One key of a map and its value.
public struct YAMLEntry: Sendable, Hashable {
  public let key: String
  /// Where the key begins.
  public let place: YAMLPlace
  public let value: YAMLNode

  /// A key at a place and its value.
  public init(key: String, at place: YAMLPlace, value: YAMLNode) {
    self.key = key
    self.place = place
    self.value = value
  }
}

/// A line and a column, both counted from 1.
public struct YAMLPlace: Sendable, Hashable {
  public let line: Int
  public let column: Int

  /// The place at a line and column, both counted from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
