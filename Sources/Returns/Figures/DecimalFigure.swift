/// A number with at most two places, held whole so that no machine rounds it differently.
public struct DecimalFigure: Hashable, Sendable {
  /// The number times a hundred; never negative.
  public var hundredths: Int

  /// A number of so many hundredths; less than none is none.
  public init(hundredths: Int) { self.hundredths = max(0, hundredths) }
}

extension DecimalFigure: LosslessStringConvertible, CustomStringConvertible {
  /// Reads digits with at most two places after a point, or nil.
  public init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, (1...9).contains(parts[0].utf8.count),
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }), let whole = Int(parts[0])
    else { return nil }
    let places = parts.count == 2 ? parts[1] : "0"
    guard (1...2).contains(places.utf8.count), let rest = Int(places) else { return nil }
    hundredths = whole * 100 + (places.utf8.count == 1 ? rest * 10 : rest)
  }

  /// The number with no more places than it needs: `12`, `12.5`, `12.25`.
  public var description: String {
    let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
    if rest == 0 { return "\(whole)" }
    if rest % 10 == 0 { return "\(whole).\(rest / 10)" }
    return "\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}
