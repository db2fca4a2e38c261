/// Reads numbers of a fixed width, each at its own place and before its own mark.
///
/// Thousands of days and moments are read for one list, so no part is copied.
struct DigitReading {
  private let bytes: UnsafeBufferPointer<UInt8>

  /// What `read` makes of a text's bytes, which must be so many; nil where they are not.
  static func read<Value>(
    _ text: some StringProtocol, length: Int, _ read: (DigitReading) -> Value?
  ) -> Value? {
    func value(_ bytes: UnsafeBufferPointer<UInt8>) -> Value? {
      bytes.count == length ? read(DigitReading(bytes: bytes)) : nil
    }
    if let found = text.utf8.withContiguousStorageIfAvailable(value) { return found }
    return Array(text.utf8).withUnsafeBufferPointer(value)
  }

  /// So many digits, and nothing else, as a number, where this mark follows them.
  func number(at place: Int, _ width: Int, before mark: Unicode.Scalar) -> Int? {
    guard bytes[place + width] == UInt8(ascii: mark) else { return nil }
    return number(at: place, width)
  }

  /// So many digits, and nothing else, as a number.
  func number(at place: Int, _ width: Int) -> Int? {
    var number = 0
    for byte in bytes[place..<place + width] {
      guard (48...57).contains(byte) else { return nil }
      number = number * 10 + Int(byte - 48)
    }
    return number
  }
}
