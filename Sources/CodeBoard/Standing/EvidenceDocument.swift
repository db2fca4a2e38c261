/// A document that shows something, kept with the records or named with where it is.
public struct EvidenceDocument: Hashable, Sendable {
  /// What it is called and, where no file is kept, where it lies.
  public var title: String
  /// The file, where it is kept.
  public var file: EvidenceFile?

  public init(title: String, file: EvidenceFile? = nil) {
    self.title = title
    self.file = file
  }
}

/// A file that is kept as evidence, apart from its bytes.
public struct EvidenceFile: Hashable, Sendable {
  /// SHA-256 over its bytes, in hexadecimal.
  public var digest: String
  public var size: Int
  public var kind: FileKind

  public init(digest: String, size: Int, kind: FileKind) {
    self.digest = digest
    self.size = size
    self.kind = kind
  }

  /// The most bytes of a file that is kept.
  public static let mostBytes = 10 << 20
}

/// What a file holds, as its first bytes tell; raw values are kept.
public enum FileKind: String, Sendable, CaseIterable {
  case pdf, png, jpeg
  /// Anything else: kept, and handed out for saving only.
  case other

  /// The kind of a file by its first bytes, whatever its name says.
  public init(of bytes: some Collection<UInt8>) {
    let known: [(FileKind, [UInt8])] = [
      (.pdf, Array("%PDF-".utf8)), (.png, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
      (.jpeg, [0xFF, 0xD8, 0xFF]),
    ]
    self = known.first { bytes.starts(with: $0.1) }?.0 ?? .other
  }

  /// Whether pages show it as a picture.
  public var isPicture: Bool { self == .png || self == .jpeg }

  /// The type under which pages carry it.
  public var mediaType: String {
    switch self {
    case .pdf: "application/pdf"
    case .png: "image/png"
    case .jpeg: "image/jpeg"
    case .other: "application/octet-stream"
    }
  }
}
