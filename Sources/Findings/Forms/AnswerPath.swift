/// Paths of answers as texts.
public enum AnswerPath {
  /// `/data/detainee[2]/outcome` as `/data/detainee/outcome`.
  public static func withoutPositions(_ path: String) -> String {
    let (opening, closing) = (UInt8(ascii: "["), UInt8(ascii: "]"))
    guard path.utf8.contains(opening) else { return path }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(path.utf8.count)
    var isInside = false
    for byte in path.utf8 {
      if byte == opening { isInside = true }
      if !isInside { bytes.append(byte) }
      if byte == closing { isInside = false }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
