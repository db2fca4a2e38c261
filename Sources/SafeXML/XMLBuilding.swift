import CLibXML2

/// Puts a tree into libxml2's document, element by element.
struct XMLBuilding {
  let document: xmlDocPtr
  private var scope: [String: xmlNsPtr] = [:]
  // A return has a hundred names and a hundred thousand elements.
  private var known: [String: QualifiedName] = [:]

  init(document: xmlDocPtr) { self.document = document }

  mutating func add(
    _ tree: XMLTree, to parent: xmlNodePtr?, depth: Int
  ) throws(XMLRefusal) {
    guard depth <= XMLLimits.depth else {
      throw .tooDeep(limit: XMLLimits.depth, element: tree.name)
    }
    let name = try qualified(tree.name, tree)
    guard let node = xmlNewDocNode(document, nil, name.local, nil) else {
      throw .outOfMemory(element: tree.name)
    }
    attach(node, to: parent)
    let outer = tree.namespaces.isEmpty ? nil : scope
    defer { if let outer { scope = outer } }
    for declaration in tree.namespaces { try declare(declaration, on: node, tree) }
    xmlSetNs(node, try namespace(of: name, on: node, isAttribute: false, tree))
    for attribute in tree.attributes { try set(attribute, on: node, tree) }
    for item in tree.content {
      switch item {
      case .element(let element): try add(element, to: node, depth: depth + 1)
      case .text(let text): try add(text: text, to: node, tree)
      }
    }
  }

  private mutating func qualified(
    _ name: String, _ tree: XMLTree
  ) throws(XMLRefusal) -> QualifiedName {
    if let found = known[name] { return found }
    let made = try QualifiedName(name, element: tree.name)
    known[name] = made
    return made
  }

  private func attach(_ node: xmlNodePtr, to parent: xmlNodePtr?) {
    if let parent {
      xmlAddChild(parent, node)
    } else {
      xmlDocSetRootElement(document, node)
    }
  }

  private mutating func declare(
    _ declaration: XMLPair, on node: xmlNodePtr, _ tree: XMLTree
  ) throws(XMLRefusal) {
    let prefix = declaration.name
    try refuseForbidden(declaration.value, tree)
    guard prefix.isEmpty || xmlValidateNCName(prefix, 0) == 0, prefix != "xml",
      prefix != "xmlns", !declaration.value.isEmpty
    else { throw .notAName(prefix, in: tree.name) }
    guard let made = xmlNewNs(node, declaration.value, prefix.isEmpty ? nil : prefix) else {
      throw .repeatedAttribute(prefix.isEmpty ? "xmlns" : "xmlns:\(prefix)", element: tree.name)
    }
    scope[prefix] = made
  }

  private mutating func set(
    _ attribute: XMLPair, on node: xmlNodePtr, _ tree: XMLTree
  ) throws(XMLRefusal) {
    let name = try qualified(attribute.name, tree)
    guard name.prefix != "xmlns", attribute.name != "xmlns" else {
      throw .notAName(attribute.name, in: tree.name)
    }
    try refuseForbidden(attribute.value, tree)
    let space = try namespace(of: name, on: node, isAttribute: true, tree)
    guard xmlHasNsProp(node, name.local, space?.pointee.href) == nil else {
      throw .repeatedAttribute(attribute.name, element: tree.name)
    }
    guard xmlNewNsProp(node, space, name.local, attribute.value) != nil else {
      throw .outOfMemory(element: tree.name)
    }
  }

  private func add(text: String, to node: xmlNodePtr, _ tree: XMLTree) throws(XMLRefusal) {
    guard !text.isEmpty else { return }
    try refuseForbidden(text, tree)
    guard let made = xmlNewDocText(document, text) else { throw .outOfMemory(element: tree.name) }
    xmlAddChild(node, made)
  }

  private func namespace(
    of name: QualifiedName, on node: xmlNodePtr, isAttribute: Bool, _ tree: XMLTree
  ) throws(XMLRefusal) -> xmlNsPtr? {
    if name.prefix == "xml" { return xmlSearchNs(document, node, "xml") }
    // An attribute without a prefix is in no namespace, whatever the default.
    if name.prefix.isEmpty { return isAttribute ? nil : scope[""] }
    guard let found = scope[name.prefix] else {
      throw .undeclaredPrefix(name.prefix, element: tree.name)
    }
    return found
  }

  private func refuseForbidden(_ text: String, _ tree: XMLTree) throws(XMLRefusal) {
    // Whatever is forbidden begins with a control character or, U+FFFE and U+FFFF, with EF.
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0xEF }) else { return }
    if let found = text.unicodeScalars.first(where: { !$0.mayStandInXML }) {
      throw .forbiddenCharacter(found.value, element: tree.name)
    }
  }
}

/// A name in its two parts; the prefix is empty where there is none.
private struct QualifiedName {
  let prefix: String
  let local: String

  init(_ name: String, element: String) throws(XMLRefusal) {
    guard !name.utf8.contains(0), xmlValidateQName(name, 0) == 0 else {
      throw .notAName(name, in: element)
    }
    let parts = name.split(separator: ":", maxSplits: 1)
    prefix = parts.count == 2 ? String(parts[0]) : ""
    local = String(parts.last ?? "")
  }
}

extension Unicode.Scalar {
  /// Whether XML 1.0 allows the character (production 2, Char).
  public var mayStandInXML: Bool {
    switch value {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}
