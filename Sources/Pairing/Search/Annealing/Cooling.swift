/// The temperature at each share of the way: it falls by the same factor in every step.
struct Cooling: Sendable {
  private static let steps = 1024
  private let temperatures: [Double]

  /// From one temperature to a lower one; both above 0.
  init(from warmest: Double, to coldest: Double) {
    // The 1024th root is ten square roots, which IEEE rounds the same everywhere.
    let factor = (0..<10).reduce(coldest / warmest) { root, _ in root.squareRoot() }
    var temperature = warmest
    temperatures = (0...Self.steps).map { _ in
      defer { temperature *= factor }
      return temperature
    }
  }

  /// The temperature when this share of the way, 0 to 1, is done.
  func temperature(at share: Double) -> Double {
    temperatures[min(Self.steps, max(0, Int(share * Double(Self.steps))))]
  }
}
