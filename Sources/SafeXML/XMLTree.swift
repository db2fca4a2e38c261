/// An element with everything inside it, as a value: what we build before a file is written and
/// what we get when one is read.
///
/// Names are as written, prefix and all (`h:head`); a prefix must be declared on the element or
/// above it. Order is kept, so the same tree always gives the same bytes.
public struct XMLTree: Hashable, Sendable {
  /// The name as written, with its prefix if it has one.
  public var name: String
  /// The prefixes declared here with what they stand for; the empty prefix is the default.
  public var namespaces: [XMLPair]
  /// The attributes in the order they are written in.
  public var attributes: [XMLPair]
  /// Elements and text in their order.
  public var content: [XMLContent]

  /// An element whose content is text, or nothing.
  public init(
    _ name: String, namespaces: KeyValuePairs<String, String> = [:],
    attributes: KeyValuePairs<String, String> = [:], text: String? = nil
  ) {
    self.name = name
    self.namespaces = namespaces.map(XMLPair.init)
    self.attributes = attributes.map(XMLPair.init)
    content = text.map { [.text($0)] } ?? []
  }

  /// An element whose content is other elements.
  public init(
    _ name: String, namespaces: KeyValuePairs<String, String> = [:],
    attributes: KeyValuePairs<String, String> = [:], _ elements: [XMLTree]
  ) {
    self.init(name, namespaces: namespaces, attributes: attributes)
    content = elements.map(XMLContent.element)
  }

  init(
    name: String, namespaces: [XMLPair], attributes: [XMLPair], content: [XMLContent]
  ) {
    self.name = name
    self.namespaces = namespaces
    self.attributes = attributes
    self.content = content
  }

  /// Adds an element after what is already inside.
  public mutating func append(_ element: XMLTree) { content.append(.element(element)) }

  /// Adds text after what is already inside.
  public mutating func append(text: String) { content.append(.text(text)) }
}

/// What may stand inside an element.
public enum XMLContent: Hashable, Sendable {
  case element(XMLTree)
  case text(String)
}

/// A name with its value: an attribute, or a prefix with the namespace it stands for.
public struct XMLPair: Hashable, Sendable {
  /// The name, with its prefix if it has one.
  public var name: String
  /// The value, not escaped.
  public var value: String

  /// A name with its value.
  public init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }

  init(_ pair: (key: String, value: String)) { self.init(pair.key, pair.value) }
}
