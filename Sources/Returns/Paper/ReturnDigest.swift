public import SafeXML

/// What shows that a return's figures have not changed since it was prepared.
///
/// SHA-256, in base64, over Canonical XML 1.0 of the return without indentation and without what
/// changes when nothing was counted anew. The hash itself is handed in: this target holds none.
public enum ReturnDigest {
  /// The elements that the digest does not cover.
  public static let notCovered: Set<String> = [
    "FilePreparationDate", "DateTime", "SerialNo", "Supersedes", "Release", "Digest",
  ]

  /// The digest of a return's tree, built or read from a file.
  public static func text(
    of tree: XMLTree, sha256: ([UInt8]) -> [UInt8]
  ) throws(XMLRefusal) -> String {
    base64(sha256(try tree.leavingOut(notCovered).canonical()))
  }

  /// The digest of a document as it stands, without a tree being made of it.
  static func text(
    of file: XMLFile, sha256: ([UInt8]) -> [UInt8]
  ) throws(XMLRefusal) -> String {
    try text(of: file.tree, sha256: sha256)
  }

  /// Base64 with padding (RFC 4648 section 4).
  static func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let chunk = bytes[start..<min(start + 3, bytes.count)]
      let bits = chunk.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - chunk.count))
      for place in 0..<4 {
        let isPadding = place > chunk.count
        text.append(isPadding ? "=" : alphabet[bits >> (18 - 6 * place) & 63])
      }
    }
    return text
  }
}

extension CustodyVisitingReturn {
  /// The same return with its digest in the header.
  public func sealed(
    sha256: ([UInt8]) -> [UInt8]
  ) throws(XMLRefusal) -> CustodyVisitingReturn {
    var copy = self
    copy.header.digest = try ReturnDigest.text(of: tree(), sha256: sha256)
    return copy
  }
}
