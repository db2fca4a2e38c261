import CLibXML2

/// A whole document as libxml2 holds it, well-formed and inside its limits.
///
/// Not Sendable: it belongs to the task that read it. Take its `tree` to pass it on.
public final class XMLFile {
  let document: xmlDocPtr

  /// Reads bytes under the limits, or throws why they cannot be read.
  public init(reading bytes: [UInt8], limits: XMLLimits = .submission) throws(XMLFault) {
    XMLLibrary.prepare()
    try XMLGuard(limits: limits).check(bytes)
    var reading = icvReading()
    reading.maxAttributes = Int32(clamping: limits.attributes)
    let parsed = bytes.withUnsafeBytes { buffer in
      icvParse(
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: buffer.count),
        &reading)
    }
    guard let parsed else { throw XMLFault(reading, limits: limits, bytes: bytes.count) }
    if let declared = parsed.pointee.encoding.map({ String(cString: $0) }),
      declared.uppercased() != "UTF-8"
    {
      xmlFreeDoc(parsed)
      throw .notUTF8(line: 1, declared: declared)
    }
    document = parsed
  }

  /// Builds the document of a tree, or throws what in it cannot be written.
  public init(_ tree: XMLTree) throws(XMLRefusal) {
    XMLLibrary.prepare()
    guard let empty = xmlNewDoc("1.0") else { throw .outOfMemory(element: tree.name) }
    do throws(XMLRefusal) {
      var building = XMLBuilding(document: empty)
      try building.add(tree, to: nil, depth: 1)
    } catch {
      xmlFreeDoc(empty)
      throw error
    }
    document = empty
  }

  /// The namespace of the outermost element; empty where it has none.
  public var rootNamespace: String {
    xmlDocGetRootElement(document)?.pointee.ns?.pointee.href.map { String(cString: $0) } ?? ""
  }

  deinit { xmlFreeDoc(document) }
}

/// libxml2 itself, made ready once in the process.
enum XMLLibrary {
  private static let ready: Void = icvPrepareProcess()

  static func prepare() {
    ready
    icvPrepareThread()
  }
}

extension XMLFault {
  init(_ reading: icvReading, limits: XMLLimits, bytes: Int) {
    let line = Int(reading.line)
    self =
      switch reading.verdict {
      case ICV_DOCTYPE: .doctype(line: line)
      case ICV_TOO_DEEP: .tooDeep(line: line, limit: XMLLimits.depth)
      case ICV_TOO_MANY_ATTRIBUTES: .tooManyAttributes(line: line, limit: limits.attributes)
      case ICV_TOO_MANY_NAMESPACES: .tooManyNamespaces(line: line, limit: XMLLimits.namespaces)
      case ICV_NO_MEMORY: .outOfMemory(bytes: bytes)
      default:
        .notWellFormed(
          line: line, column: Int(reading.column), reason: XMLFault.reason(in: reading))
      }
  }

  private static func reason(in reading: icvReading) -> String {
    let text = withUnsafeBytes(of: reading.message) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    return text.isEmpty ? "there is no document" : text.trimmingLineEnd
  }
}

extension String {
  /// The text without the line end that libxml2 gives its messages.
  var trimmingLineEnd: String {
    var text = self[...]
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
