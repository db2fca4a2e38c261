import CLibXML2

extension XMLFile {
  /// The document as a file: UTF-8, LF, two spaces where no text stands between elements.
  public func serialised() throws(XMLRefusal) -> [UInt8] {
    guard let buffer = icvSerialise(document) else {
      throw .outOfMemory(element: tree.name)
    }
    defer { xmlBufferFree(buffer) }
    let size = Int(xmlBufferLength(buffer))
    return Array(UnsafeBufferPointer(start: xmlBufferContent(buffer), count: size))
  }

  /// The document in Canonical XML 1.0 without comments, as digests are taken over.
  public func canonical() throws(XMLRefusal) -> [UInt8] {
    XMLLibrary.prepare()
    var bytes: UnsafeMutablePointer<xmlChar>?
    let size = xmlC14NDocDumpMemory(document, nil, Int32(XML_C14N_1_0.rawValue), nil, 0, &bytes)
    guard size >= 0, let bytes else { throw .noCanonicalForm(element: tree.name) }
    defer { icvFree(bytes) }
    return Array(UnsafeBufferPointer(start: bytes, count: Int(size)))
  }
}

extension XMLTree {
  /// The tree in Canonical XML 1.0 without comments.
  public func canonical() throws(XMLRefusal) -> [UInt8] { try XMLFile(self).canonical() }
}
