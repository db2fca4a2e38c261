import CLibXML2

/// A schema read once and used for any number of documents.
///
/// libxml2 reads a schema without changing it, so tasks may share one; each check has its own
/// context.
public final class XMLSchema: @unchecked Sendable {
  private let schema: xmlSchemaPtr
  // The schema points into the document that it was read from.
  private let file: XMLFile

  /// Reads the text of an XSD, or throws what is wrong with it.
  ///
  /// It must stand alone: nothing that it includes or imports is ever fetched.
  public init(text: String) throws(XMLSchemaRefusal) {
    do throws(XMLFault) {
      file = try XMLFile(reading: Array(text.utf8), limits: XMLLimits(bytes: 4 << 20))
    } catch {
      throw .unreadable(error)
    }
    let remarks = RemarkSink()
    guard let reader = xmlSchemaNewDocParserCtxt(file.document) else {
      throw .faulty([])
    }
    defer { xmlSchemaFreeParserCtxt(reader) }
    let parsed = withExtendedLifetime(remarks) { () -> xmlSchemaPtr? in
      xmlSchemaSetParserStructuredErrors(
        reader, RemarkSink.take, Unmanaged.passUnretained(remarks).toOpaque())
      return xmlSchemaParse(reader)
    }
    guard let parsed else { throw .faulty(remarks.found) }
    schema = parsed
  }

  /// The schema's own document as a value.
  public var tree: XMLTree { file.tree }

  deinit { xmlSchemaFree(schema) }

  /// Everything in a document that differs from the schema, in its order, the first hundred.
  public func remarks(on checked: XMLFile) -> [XMLSchemaRemark] {
    XMLLibrary.prepare()
    let remarks = RemarkSink()
    guard let context = xmlSchemaNewValidCtxt(schema) else { return [.notChecked] }
    defer { xmlSchemaFreeValidCtxt(context) }
    let verdict = withExtendedLifetime(remarks) { () -> Int32 in
      xmlSchemaSetValidStructuredErrors(
        context, RemarkSink.take, Unmanaged.passUnretained(remarks).toOpaque())
      return xmlSchemaValidateDoc(context, checked.document)
    }
    // A verdict without a message must not pass for a clean file.
    return verdict != 0 && remarks.found.isEmpty ? [.notChecked] : remarks.found
  }
}

/// One thing in a document that differs from its schema.
public struct XMLSchemaRemark: Hashable, Sendable {
  /// The line in the document; 0 where none is known.
  public let line: Int
  /// libxml2's sentence without namespaces and without its full stop.
  public let message: String

  /// A remark on a line; 0 where none is known.
  public init(line: Int, message: String) {
    self.line = line
    self.message = message
  }

  static let notChecked = XMLSchemaRemark(
    line: 0, message: "the document could not be checked against its schema")
}

/// Why the text of a schema cannot be used.
public enum XMLSchemaRefusal: Error, Hashable, Sendable {
  case unreadable(XMLFault)
  case faulty([XMLSchemaRemark])
}

/// Where libxml2 leaves what it finds, instead of printing it.
private final class RemarkSink {
  private(set) var found: [XMLSchemaRemark] = []

  static let most = 100

  static let take: xmlStructuredErrorFunc = { context, error in
    guard let context, let error else { return }
    let sink = Unmanaged<RemarkSink>.fromOpaque(context).takeUnretainedValue()
    guard sink.found.count < RemarkSink.most, error.pointee.level != XML_ERR_WARNING else {
      return
    }
    let message = error.pointee.message.map { String(cString: $0) } ?? ""
    sink.found.append(
      XMLSchemaRemark(line: Int(error.pointee.line), message: withoutNamespaces(message)))
  }

  /// `Element '{urn:x-icv:return:2026-27}Cells': …` without the part in braces.
  private static func withoutNamespaces(_ message: String) -> String {
    let whole = message.trimmingLineEnd
    var text = ""
    var rest = whole.hasSuffix(".") ? whole.dropLast() : whole[...]
    while let start = rest.firstIndex(of: "{") {
      text += rest[..<start]
      rest = rest[start...]
      // A pattern such as [0-9]{2} has braces too, and they are part of the message.
      if rest.hasPrefix("{urn:") || rest.hasPrefix("{http"), let end = rest.firstIndex(of: "}") {
        rest = rest[rest.index(after: end)...]
      } else {
        text.append(rest.removeFirst())
      }
    }
    return text + rest
  }
}
