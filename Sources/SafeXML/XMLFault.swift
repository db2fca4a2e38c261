/// Why bytes cannot be read as a document, with the place where it is known.
public enum XMLFault: Error, Hashable, Sendable {
  case tooLarge(bytes: Int, limit: Int)
  /// Not UTF-8, or not said to be; the line is where the first wrong byte stands.
  case notUTF8(line: Int, declared: String?)
  case notWellFormed(line: Int, column: Int, reason: String)
  /// A document type declaration, which is how entities get in.
  case doctype(line: Int)
  case tooDeep(line: Int, limit: Int)
  case tooManyAttributes(line: Int, limit: Int)
  case tooManyNamespaces(line: Int, limit: Int)
  case outOfMemory(bytes: Int)
}

extension XMLFault: CustomStringConvertible {
  /// What is wrong and where, as a sentence without its full stop.
  public var description: String {
    switch self {
    case .tooLarge(let bytes, let limit): "it is \(bytes) bytes; at most \(limit) are read"
    case .notUTF8(let line, nil): "line \(line): it is not UTF-8; save it as UTF-8"
    case .notUTF8(let line, let declared?):
      "line \(line): it says that it is \(declared); save it as UTF-8"
    case .notWellFormed(let line, let column, let reason):
      "line \(line), column \(column): \(reason)"
    case .doctype(let line): "line \(line): a DOCTYPE is not allowed; remove it"
    case .tooDeep(let line, let limit):
      "line \(line): elements stand more than \(limit) deep"
    case .tooManyAttributes(let line, let limit):
      "line \(line): an element has more than \(limit) attributes"
    case .tooManyNamespaces(let line, let limit):
      "line \(line): more than \(limit) namespaces are declared"
    case .outOfMemory(let bytes): "there is not enough memory to read \(bytes) bytes"
    }
  }
}
