/// Moves a list of prices along their slopes, each at its own pace.
///
/// A price whose slope keeps one sign moves a full step each time; one whose slope keeps changing
/// hardly moves, however large its slope is: steps are measured by running means of slope and of
/// its square (the method known as Adam). That suits prices of very different size, which here
/// stand side by side: a minute of travel, and a person without whom a visit cannot be made.
struct Mover: Sendable {
  /// Where each price stands, in fine steps and fractions of them.
  var places: [Double]
  private var drift: [Double]
  private var spread: [Double]

  init(_ places: [Double]) {
    self.places = places
    drift = Array(repeating: 0, count: places.count)
    spread = drift
  }

  /// Raises all prices in proportion.
  mutating func raise(by factor: Double) {
    for index in places.indices { places[index] *= factor }
  }

  /// Moves one price by about so many fine steps along its slope.
  mutating func move(_ index: Int, along slope: Int, by step: Double) {
    let slope = Double(slope)
    drift[index] += (slope - drift[index]) * 0.1
    spread[index] += (slope * slope - spread[index]) * 0.01
    guard spread[index] > 0 else { return }
    places[index] += step * drift[index] / (spread[index].squareRoot() + 0.01)
  }
}
