/// The sums among a component's unknowns, solved for as many of them as can be, and a point that
/// keeps to all of them.
///
/// Points are told as distances from the truth, so that the truth is the origin and always keeps
/// to every sum. Moves go from one corner to the next as in the simplex method with bounds on
/// both sides, in exact fractions; the smallest position goes first (Bland), so that it ends.
struct Tableau {
  private(set) var rows: [[Fraction]]
  private(set) var basis: [Int]
  private(set) var point: [Fraction]
  private let least: [Fraction]
  private let most: [Fraction]
  private var isBasic: [Int?]

  /// How far each unknown may go below and above the truth, and the sums among them.
  init(
    least: [Int], most: [Int], sums: [[(column: Int, sign: Int)]]
  ) throws(NumbersTooLarge) {
    let count = least.count
    self.least = least.map { Fraction($0) }
    self.most = most.map { Fraction($0) }
    point = Array(repeating: .zero, count: count)
    rows = []
    basis = []
    isBasic = Array(repeating: nil, count: count)
    for sum in sums {
      var row = Array(repeating: Fraction.zero, count: count)
      for term in sum { row[term.column] = try row[term.column].plus(Fraction(term.sign)) }
      try append(row)
    }
  }

  /// Takes a sum in, unless those before it say as much already.
  private mutating func append(_ given: [Fraction]) throws(NumbersTooLarge) {
    var row = given
    for (index, basic) in basis.enumerated() where !row[basic].isZero {
      try Tableau.subtract(rows[index], times: row[basic], from: &row)
    }
    guard let column = row.firstIndex(where: { !$0.isZero }) else { return }
    rows.append(row)
    basis.append(column)
    isBasic[column] = rows.count - 1
    try makeUnit(rows.count - 1, column)
  }

  /// Has a column hold one in its row and nothing in the others.
  private mutating func makeUnit(_ row: Int, _ column: Int) throws(NumbersTooLarge) {
    let pivot = rows[row][column]
    if pivot != .one {
      for index in rows[row].indices where !rows[row][index].isZero {
        rows[row][index] = try rows[row][index].over(pivot)
      }
    }
    for other in rows.indices where other != row && !rows[other][column].isZero {
      try Tableau.subtract(rows[row], times: rows[other][column], from: &rows[other])
    }
  }

  private static func subtract(
    _ row: [Fraction], times factor: Fraction, from other: inout [Fraction]
  ) throws(NumbersTooLarge) {
    for index in row.indices where !row[index].isZero {
      other[index] = try other[index].minus(row[index].times(factor))
    }
  }
}

extension Tableau {
  /// What an unknown moves by when a free one is raised by one.
  private func rate(_ row: Int, _ column: Int) -> Fraction { rows[row][column].negated }

  /// Takes one step that raises an unknown, or lowers it; false where it can go no further.
  mutating func step(_ unknown: Int, up: Bool) throws(NumbersTooLarge) -> Bool {
    for column in point.indices where isBasic[column] == nil {
      var slope = Fraction.zero
      if let row = isBasic[unknown] { slope = rate(row, column) }
      if column == unknown { slope = .one }
      guard !slope.isZero else { continue }
      let rises = slope.isAboveZero == up
      guard rises ? point[column] != most[column] : point[column] != least[column] else {
        continue
      }
      try move(column, up: rises)
      return true
    }
    return false
  }

  /// Moves a free unknown as far as it and all that hang on it can go.
  private mutating func move(_ column: Int, up: Bool) throws(NumbersTooLarge) {
    var length = try room(column, up: up)
    var blocking: Int?
    for (row, basic) in basis.enumerated() where !rows[row][column].isZero {
      let slope = rate(row, column)
      let limit = try room(basic, up: slope.isAboveZero == up)
        .over(slope.isAboveZero ? slope : slope.negated)
      let isNearer = try limit.isLess(than: length)
      let isFirst = limit == length && basic < (blocking.map { basis[$0] } ?? column)
      if isNearer || isFirst { (length, blocking) = (limit, row) }
    }
    let signed = up ? length : length.negated
    for (row, basic) in basis.enumerated() where !rows[row][column].isZero {
      point[basic] = try point[basic].plus(rate(row, column).times(signed))
    }
    point[column] = try point[column].plus(signed)
    guard let row = blocking else { return }
    isBasic[basis[row]] = nil
    isBasic[column] = row
    basis[row] = column
    try makeUnit(row, column)
  }

  /// How far an unknown is from its bound.
  private func room(_ column: Int, up: Bool) throws(NumbersTooLarge) -> Fraction {
    up ? try most[column].minus(point[column]) : try point[column].minus(least[column])
  }
}
