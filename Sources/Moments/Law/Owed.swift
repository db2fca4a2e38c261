/// The visits that quotas still ask for, as one number: 0 when nothing is owed.
struct Owed: Sendable {
  /// What each quota asks of the whole law.
  let needs: [Int]
  /// How many different amounts can be owed.
  let states: Int
  private let strides: [Int]
  private let bands: Int
  /// For each day of the week and band, which quotas a visit there serves, one bit each.
  private let masks: [Int]
  /// For each set of quotas served and amount owed before, the amount owed after.
  private let steps: [Int]

  init(_ quotas: [MomentQuota], needs: [Int], bands: Int) {
    self.needs = needs
    self.bands = bands
    var strides: [Int] = []
    var states = 1
    for need in needs {
      strides.append(states)
      states *= need + 1
    }
    self.strides = strides
    self.states = states
    masks = (0..<7 * bands).map { place in
      let cell = Cell(day: place / bands, band: place % bands)
      return quotas.enumerated().reduce(0) { $0 | ($1.element.counts(cell) ? 1 << $1.offset : 0) }
    }
    steps = (0..<(states << quotas.count)).map { place in
      let (mask, state) = (place / states, place % states)
      return needs.indices.reduce(state) { left, quota in
        let owed = state / strides[quota] % (needs[quota] + 1)
        return mask >> quota & 1 == 1 && owed > 0 ? left - strides[quota] : left
      }
    }
  }

  /// All that the quotas ask.
  var all: Int { states - 1 }

  /// Which quotas a visit in this cell serves.
  func mask(_ day: Int, _ band: Int) -> Int { masks[day % 7 * bands + band] }

  /// What is owed after a visit that serves these quotas.
  func after(mask: Int, _ state: Int) -> Int { steps[mask * states + state] }

  /// What is owed after a visit in a cell.
  func after(_ day: Int, _ band: Int, _ state: Int) -> Int { after(mask: mask(day, band), state) }

  /// What each quota still asks.
  func parts(_ state: Int) -> [Int] {
    needs.indices.map { state / strides[$0] % (needs[$0] + 1) }
  }

  /// The amounts that ask no more of any quota than this one does, the nearest to it first.
  ///
  /// Nearest is the fewest visits given up; between two of them, the one that spares the quota
  /// named first.
  func lower(than state: Int) -> [Int] {
    let most = parts(state)
    return (0..<states).map { ($0, parts($0)) }
      .filter { zip($0.1, most).allSatisfy { $0 <= $1 } }
      .sorted { one, other in
        let (first, second) = (one.1.reduce(0, +), other.1.reduce(0, +))
        return first != second ? first > second : other.1.lexicographicallyPrecedes(one.1)
      }
      .map(\.0)
  }
}
