/// A table as it was counted, before anything in it is hidden.
///
/// A place without a count is *not held*, which is not zero.
public struct PublicTable: Hashable, Sendable {
  /// The name of its file.
  public let name: String
  /// What it tells, as a heading.
  public let title: String
  /// Categories that every cell shares, by dimension: the period, as a rule.
  public let fixed: [String: String]
  /// The dimensions, rows before columns.
  public let dimensions: [PublicDimension]
  /// The counts that are held.
  public let counts: [CellPlace: Int]

  /// A table filled by asking for each of its places.
  public init(
    name: String, title: String, fixed: [String: String] = [:], dimensions: [PublicDimension],
    count: (CellPlace) -> Int?
  ) {
    self.name = name
    self.title = title
    self.fixed = fixed
    self.dimensions = dimensions
    var counts: [CellPlace: Int] = [:]
    for place in PublicTable.places(fixed: fixed, dimensions) { counts[place] = count(place) }
    self.counts = counts
  }

  /// Every place, the last dimension running fastest.
  public var places: [CellPlace] { PublicTable.places(fixed: fixed, dimensions) }

  /// What the count at a place is a count of.
  public func kind(of place: CellPlace) -> CountKind {
    PublicTable.kind(of: place, dimensions)
  }

  /// The same figures without the parts of one dimension: suites shown together, quarters as a
  /// year.
  public func together(_ dimension: String, title: String? = nil) -> PublicTable {
    PublicTable(
      name: name, title: title ?? self.title, fixed: fixed,
      dimensions: dimensions.map { $0.code == dimension ? $0.totalsAlone : $0 },
      count: { counts[$0] })
  }

  /// A place is about events as soon as one of its categories is, and about both in the same way.
  static func kind(of place: CellPlace, _ dimensions: [PublicDimension]) -> CountKind {
    let kinds = dimensions.compactMap { dimension in
      dimension.categories.first { $0.code == place[dimension.code] }?.kind
    }
    return [.events, .both].first(where: kinds.contains) ?? .people
  }

  static func places(
    fixed: [String: String], _ dimensions: [PublicDimension]
  ) -> [CellPlace] {
    dimensions.reduce([CellPlace(fixed)]) { places, dimension in
      places.flatMap { place in
        dimension.categories.map { place.with(dimension.code, $0.code) }
      }
    }
  }
}

extension PublicTable {
  /// Totals that are not what their parts add up to; none in a table that may be published.
  ///
  /// Where a part is not held, its total must only be no less than the others together.
  public var wrongTotals: [CellPlace] {
    places.filter { place in
      dimensions.contains { dimension in
        dimension.breakdowns.contains {
          $0.total == place[dimension.code] && !adds(place, dimension, $0)
        }
      }
    }
  }

  private func adds(
    _ place: CellPlace, _ dimension: PublicDimension, _ breakdown: Breakdown
  ) -> Bool {
    guard let total = counts[place] else { return true }
    let parts = breakdown.parts.map { counts[place.with(dimension.code, $0)] }
    let sum = parts.compactMap(\.self).reduce(0, +)
    return parts.contains(nil) ? sum <= total : sum == total
  }
}
