/// What every identifier of the scheme promises: its own type, one text, ordered by that text.
public protocol SchemeIdentifier: RawRepresentable<String>, Hashable, Sendable, Comparable,
  CustomStringConvertible, Codable
{
  /// The identifier holding this text as it stands.
  init(rawValue: String)
}

extension SchemeIdentifier {
  /// The identifier holding this text as it stands.
  public init(_ text: some StringProtocol) { self.init(rawValue: String(text)) }

  /// The text itself.
  public var description: String { rawValue }

  /// Ordered by the bytes of the text, the same on every machine.
  public static func < (left: Self, right: Self) -> Bool {
    left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
  }

  /// Whether it can be typed, filed and put in a list: 1 to 40 letters, digits, `-`, `_`, `.`, `/`.
  ///
  /// No space, `;` or `|`, because lists in spreadsheets are parted by those.
  public var isWellFormed: Bool {
    (1...40).contains(rawValue.utf8.count)
      && rawValue.utf8.allSatisfy { byte in
        switch byte {
        case 48...57, 65...90, 97...122, 45, 46, 47, 95: true
        default: false
        }
      }
  }
}
