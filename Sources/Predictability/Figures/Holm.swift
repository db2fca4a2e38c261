/// Several tests judged together, so that one of them fails an honest history no oftener than one
/// test would (Holm's step-down correction).
enum Holm {
  /// The corrected chances, in the order given.
  static func corrected(_ chances: [Double]) -> [Double] {
    var corrected = chances
    var most = 0.0
    let order = chances.indices.sorted { chances[$0] < chances[$1] }
    for (place, index) in order.enumerated() {
      most = max(most, min(1, chances[index] * Double(chances.count - place)))
      corrected[index] = most
    }
    return corrected
  }
}
