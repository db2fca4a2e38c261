import SafeXML

/// An element being read: asks for what is inside by name.
struct ElementReading {
  private let tree: XMLTree

  init(_ tree: XMLTree) { self.tree = tree }

  var text: String { tree.text.collapsed }

  func optional(_ name: String) -> ElementReading? {
    for case .element(let element) in tree.content where element.name == name {
      return ElementReading(element)
    }
    return nil
  }

  func one(_ name: String) throws(ReturnReadingRefusal) -> ElementReading {
    guard let found = optional(name) else { throw .missing(element: name) }
    return found
  }

  func all(_ name: String) -> [ElementReading] {
    tree.content.compactMap { item in
      guard case .element(let element) = item, element.name == name else { return nil }
      return ElementReading(element)
    }
  }

  func optionalValue<Value: LosslessStringConvertible>(
    _ name: String
  ) throws(ReturnReadingRefusal) -> Value? {
    guard let text = optional(name)?.text else { return nil }
    guard let value = Value(text) else { throw .unusable(element: name, value: text) }
    return value
  }

  func value<Value: LosslessStringConvertible>(
    _ name: String
  ) throws(ReturnReadingRefusal) -> Value {
    guard let value: Value = try optionalValue(name) else { throw .missing(element: name) }
    return value
  }

  func code<Code: RawRepresentable<String>>(
    _ name: String
  ) throws(ReturnReadingRefusal) -> Code {
    let text: String = try value(name)
    guard let code = Code(rawValue: text) else { throw .unusable(element: name, value: text) }
    return code
  }

  func coded(_ name: String) throws(ReturnReadingRefusal) -> [CodedCount] {
    var counts: [CodedCount] = []
    for element in all(name) {
      guard let count = Int(element.text) else {
        throw .unusable(element: name, value: element.text)
      }
      counts.append(CodedCount(code: try element.attribute("code"), count: count))
    }
    return counts
  }

  func optionalAttribute(_ name: String) -> String? { tree[attribute: name]?.collapsed }

  func attribute(_ name: String) throws(ReturnReadingRefusal) -> String {
    guard let value = optionalAttribute(name) else {
      throw .missing(element: "\(tree.name)/@\(name)")
    }
    return value
  }
}

extension XMLTree {
  /// The same tree with each element named without its prefix, as its schema names it.
  func withoutPrefixes() -> XMLTree {
    guard holdsPrefix else { return self }
    var copy = self
    if let colon = name.firstIndex(of: ":") {
      copy.name = String(name[name.index(after: colon)...])
    }
    copy.content = content.map { item in
      if case .element(let element) = item { .element(element.withoutPrefixes()) } else { item }
    }
    return copy
  }

  private var holdsPrefix: Bool {
    name.utf8.contains(UInt8(ascii: ":"))
      || content.contains { item in
        if case .element(let element) = item { element.holdsPrefix } else { false }
      }
  }
}

extension String {
  /// White space as xs:token has it: none at the ends, single spaces within.
  fileprivate var collapsed: String {
    let isPlain = utf8.allSatisfy { $0 > 32 }
    if isPlain { return self }
    return split { $0 == " " || $0 == "\n" || $0 == "\r" || $0 == "\r\n" || $0 == "\t" }
      .joined(separator: " ")
  }
}
