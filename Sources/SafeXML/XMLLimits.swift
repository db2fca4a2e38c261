/// How much a document may hold before we refuse to read it.
///
/// libxml2 2.9 compares each attribute of an element with all others: a megabyte of them takes
/// seconds. Size alone is therefore not limit enough.
public struct XMLLimits: Hashable, Sendable {
  /// Bytes in the whole document.
  public var bytes: Int
  /// Attributes and namespace declarations of one element.
  public var attributes = 200

  /// How deep elements may stand inside each other, in what is read and in what is written.
  public static let depth = 64
  /// How many namespace declarations may be in scope at once.
  public static let namespaces = 100

  /// The usual limits, with this many bytes.
  public init(bytes: Int) { self.bytes = bytes }

  /// For what a person or a telephone sends: 256 KB, a hundred times what a visit needs.
  public static let submission = XMLLimits(bytes: 256 << 10)
  /// For returns, which may hold a whole country: 32 MB.
  public static let `return` = XMLLimits(bytes: 32 << 20)
}
