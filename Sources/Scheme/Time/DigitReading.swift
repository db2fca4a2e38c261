/// Reads numbers of a fixed width and the marks between them, byte by byte and copying nothing.
struct DigitReading<Bytes: IteratorProtocol<UInt8>> {
  private var bytes: Bytes

  init(_ bytes: Bytes) { self.bytes = bytes }

  /// So many digits, and nothing else, as a number.
  mutating func number(_ width: Int) -> Int? {
    var number = 0
    for _ in 0..<width {
      guard let byte = bytes.next(), (48...57).contains(byte) else { return nil }
      number = number * 10 + Int(byte - 48)
    }
    return number
  }

  /// Whether the next byte is this mark.
  mutating func take(_ mark: Unicode.Scalar) -> Bool {
    bytes.next() == UInt8(ascii: mark)
  }

  /// Whether nothing follows.
  var isAtEnd: Bool {
    mutating get { bytes.next() == nil }
  }
}
