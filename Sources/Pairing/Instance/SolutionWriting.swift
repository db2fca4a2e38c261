extension RotaSolution {
  /// What made it, which no reader depends on.
  public struct Maker: Sendable {
    /// The program's name.
    public var name: String
    /// What else is told of the run, as whole numbers by name.
    public var figures: [(name: String, value: Int)]

    /// A program and what it tells of its run.
    public init(name: String, figures: [(name: String, value: Int)] = []) {
      self.name = name
      self.figures = figures
    }
  }

  /// The solution as JSON: the same pairing gives the same bytes.
  public func json(by maker: Maker) -> [UInt8] {
    let pairs = pairing.pairs.map { $0.map { "[\($0.first),\($0.second)]" } ?? "null" }
    let told = maker.figures.map { ",\(JSONWriting.text($0.name)):\($0.value)" }.joined()
    let text =
      "{\"format\":\(JSONWriting.text(RotaSolution.format))"
      + ",\"instance\":\(JSONWriting.text(instance))"
      + ",\"assign\":[\(pairs.joined(separator: ","))]"
      + ",\"solver\":{\"name\":\(JSONWriting.text(maker.name))\(told)}}\n"
    return Array(text.utf8)
  }
}

/// Texts as JSON writes them.
enum JSONWriting {
  /// A text between quotation marks.
  static func text(_ text: String) -> String {
    var written = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": written += "\\" + String(scalar)
      case "\u{0}"..<" ":
        let digits = String(scalar.value, radix: 16)
        written += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: written.unicodeScalars.append(scalar)
      }
    }
    return written + "\""
  }
}
