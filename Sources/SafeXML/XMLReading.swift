import CLibXML2

extension XMLTree {
  /// Reads bytes into a tree under the limits; comments and processing instructions are left out.
  public static func parse(
    _ bytes: [UInt8], limits: XMLLimits = .submission
  ) throws(XMLFault) -> XMLTree {
    try XMLFile(reading: bytes, limits: limits).tree
  }

  /// The tree as a file: UTF-8, LF, two spaces of indentation; the same tree, the same bytes.
  public func serialised() throws(XMLRefusal) -> [UInt8] {
    try XMLFile(self).serialised()
  }
}

extension XMLFile {
  /// The document as a value.
  public var tree: XMLTree {
    guard let root = xmlDocGetRootElement(document) else {
      preconditionFailure("a document without a root was neither read nor built")
    }
    return XMLTree(reading: root)
  }
}

extension XMLTree {
  fileprivate init(reading node: xmlNodePtr) {
    var content: [XMLContent] = []
    var child = node.pointee.children
    while let item = child {
      switch item.pointee.type {
      case XML_ELEMENT_NODE:
        content.append(.element(XMLTree(reading: item)))
      case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
        let text = item.pointee.content.map { String(cString: $0) } ?? ""
        // A comment that we leave out may stand between two texts: they become one again.
        if case .text(let before) = content.last {
          content[content.count - 1] = .text(before + text)
        } else {
          content.append(.text(text))
        }
      default: break
      }
      child = item.pointee.next
    }
    self.init(
      name: XMLTree.written(node.pointee.name, node.pointee.ns),
      namespaces: XMLTree.namespaces(of: node), attributes: XMLTree.attributes(of: node),
      content: content)
  }

  private static func namespaces(of node: xmlNodePtr) -> [XMLPair] {
    var pairs: [XMLPair] = []
    var next = node.pointee.nsDef
    while let space = next {
      let prefix = space.pointee.prefix.map { String(cString: $0) } ?? ""
      pairs.append(XMLPair(prefix, space.pointee.href.map { String(cString: $0) } ?? ""))
      next = space.pointee.next
    }
    return pairs
  }

  private static func attributes(of node: xmlNodePtr) -> [XMLPair] {
    var pairs: [XMLPair] = []
    var next = node.pointee.properties
    while let attribute = next {
      let value = xmlNodeGetContent(
        UnsafePointer(
          UnsafeRawPointer(attribute).assumingMemoryBound(
            to: xmlNode.self)))
      pairs.append(
        XMLPair(
          written(attribute.pointee.name, attribute.pointee.ns),
          value.map { String(cString: $0) } ?? ""))
      icvFree(value)
      next = attribute.pointee.next
    }
    return pairs
  }

  private static func written(
    _ name: UnsafePointer<xmlChar>?, _ space: xmlNsPtr?
  ) -> String {
    let local = name.map { String(cString: $0) } ?? ""
    guard let prefix = space?.pointee.prefix else { return local }
    return String(cString: prefix) + ":" + local
  }
}
