/// What stands in a cell of a published table.
public enum PublishedCell: Hashable, Sendable {
  /// The count.
  case shown(Int)
  /// `[c]`: a small number of people, or one from which such a number could be worked out.
  case hidden
  /// `[x]`: not held.
  case notHeld

  /// The cell as files and pages write it.
  public var text: String {
    switch self {
    case .shown(let count): "\(count)"
    case .hidden: "[c]"
    case .notHeld: "[x]"
    }
  }

  /// Reads what `text` writes, or nil.
  public init?(_ text: String) {
    switch text {
    case "[c]": self = .hidden
    case "[x]": self = .notHeld
    default:
      guard let count = Int(text), count >= 0 else { return nil }
      self = .shown(count)
    }
  }

  /// The count, where it is shown.
  public var count: Int? { if case .shown(let count) = self { count } else { nil } }
}

/// Why a table says less than it might.
public enum CoarserReason: String, Sendable, CaseIterable {
  /// Suites are shown together, since more than a third of the cells would have been hidden.
  case suitesTogether = "suites-together"
  /// Only the year is shown, since more than a third of the quarters' cells would have been hidden.
  case quartersTogether = "quarters-together"
  /// Suites and quarters are both shown together.
  case bothTogether = "both-together"
  /// Outcomes are shown together, for all suites and the whole period.
  case outcomesTogether = "outcomes-together"
  /// Suites are always shown together where hours or blind spots could be read.
  case hoursCouldBeRead = "hours-could-be-read"
  /// Nothing is shown, since even the totals would have been hidden.
  case tooFew = "too-few"
}

/// A table as the public has it.
public struct PublishedTable: Hashable, Sendable {
  /// The name of its file.
  public let name: String
  /// What it tells, as a heading.
  public let title: String
  /// Categories that every cell shares, by dimension.
  public let fixed: [String: String]
  /// The dimensions, rows before columns.
  public let dimensions: [PublicDimension]
  /// Why it says less than it might; nil where it does not.
  public let coarser: CoarserReason?
  /// The cells by their places.
  public let cells: [CellPlace: PublishedCell]

  /// A table of these cells; a place without one is not held.
  public init(
    name: String, title: String, fixed: [String: String], dimensions: [PublicDimension],
    coarser: CoarserReason? = nil, cells: [CellPlace: PublishedCell]
  ) {
    self.name = name
    self.title = title
    self.fixed = fixed
    self.dimensions = dimensions
    self.coarser = coarser
    self.cells = cells
  }

  /// A counted table with some of its cells hidden.
  init(_ table: PublicTable, hiding hidden: Set<CellPlace>, coarser: CoarserReason? = nil) {
    var cells: [CellPlace: PublishedCell] = [:]
    for place in table.places {
      cells[place] =
        hidden.contains(place) ? .hidden : table.counts[place].map { .shown($0) } ?? .notHeld
    }
    self.init(
      name: table.name, title: table.title, fixed: table.fixed, dimensions: table.dimensions,
      coarser: coarser, cells: cells)
  }

  /// Every place, the last dimension running fastest.
  public var places: [CellPlace] { PublicTable.places(fixed: fixed, dimensions) }

  /// What stands at a place.
  public subscript(place: CellPlace) -> PublishedCell { cells[place] ?? .notHeld }

  /// The places that are hidden.
  public var hidden: [CellPlace] { places.filter { self[$0] == .hidden } }

  /// What the count at a place is a count of.
  public func kind(of place: CellPlace) -> CountKind {
    PublicTable.kind(of: place, dimensions)
  }
}
