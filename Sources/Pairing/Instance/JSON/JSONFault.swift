/// Why bytes are no JSON that is read here, and at which byte.
public struct JSONFault: Error, Sendable, Hashable {
  /// What kind of thing is wrong.
  public enum Reason: Sendable, Hashable {
    case empty, unexpected, unfinished, badText, badNumber, tooDeep, tooLarge, moreAfterEnd
    /// The same key stands twice in one object.
    case repeatedKey(String, count: Int)
  }

  /// What is wrong.
  public let reason: Reason
  /// The line, from 1.
  public let line: Int
  /// The column in bytes, from 1.
  public let column: Int

  /// A fault at a byte of a text.
  init(_ reason: Reason, at offset: Int, of bytes: [UInt8]) {
    self.reason = reason
    let before = bytes[..<min(offset, bytes.count)]
    line = before.count { $0 == 0x0A } + 1
    column = before.count - (before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0) + 1
  }
}
