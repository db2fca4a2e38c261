/// Counts as people write them.
public enum Count {
  /// The number with commas between thousands: `1,199`.
  public static func words(_ number: Int) -> String {
    let digits = String(number.magnitude)
    var out = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { out += "," }
      out.append(digit)
    }
    return (number < 0 ? "−" : "") + out
  }

  /// The number with what is counted: `1 visit`, `1,057 visits`, `no visits`.
  public static func words(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    let more = many ?? one + "s"
    return switch number {
    case 0: "no \(more)"
    case 1: "1 \(one)"
    default: "\(words(number)) \(more)"
    }
  }

  /// Parts with `and` before the last: `LEA, NUN and RUG`; nothing for nothing.
  public static func list(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " and " + last
  }

  /// A sentence's first letter as a capital.
  public static func capital(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
