/// Where a count stands: one category for each dimension that bears on it.
///
/// Two tables that count the same people name the same place; so what one shows is known of the
/// other.
public struct CellPlace: Sendable {
  /// Category codes by the code of their dimension.
  public let categories: [String: String]
  /// The place as `outcome=spoken_to period=… suite=LEA`, dimensions in the order of their codes.
  public let description: String

  /// A place of these categories.
  public init(_ categories: [String: String]) {
    self.categories = categories
    description = categories.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
      .joined(separator: " ")
  }

  /// The category of a dimension, nil where the dimension does not bear on it.
  public subscript(dimension: String) -> String? { categories[dimension] }

  /// The same place but for one dimension.
  public func with(_ dimension: String, _ category: String) -> CellPlace {
    var changed = categories
    changed[dimension] = category
    return CellPlace(changed)
  }

  /// The place without one of its dimensions.
  func without(_ dimension: String) -> CellPlace {
    var changed = categories
    changed[dimension] = nil
    return CellPlace(changed)
  }
}

extension CellPlace: Hashable, Comparable, CustomStringConvertible {
  /// Two places are the same when their words are.
  public static func == (left: CellPlace, right: CellPlace) -> Bool {
    left.description == right.description
  }

  /// Ordered by its words, the same on every machine.
  public static func < (left: CellPlace, right: CellPlace) -> Bool {
    left.description.utf8.lexicographicallyPrecedes(right.description.utf8)
  }

  /// Feeds the words, which tell the whole of it.
  public func hash(into hasher: inout Hasher) { hasher.combine(description) }
}
