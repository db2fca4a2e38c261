/// What a count is a count of, which decides whether a small one may be shown.
public enum CountKind: String, Sendable, CaseIterable {
  /// People who were held: a small number could point at somebody.
  case people
  /// Visits, faults, days: nobody is behind a small one.
  case events
  /// People and events in one total: never small in itself, yet hidden where it would give people
  /// away.
  case both
}

/// One value of a dimension, such as a suite or an outcome.
public struct PublicCategory: Hashable, Sendable {
  /// The code in files, which never changes its meaning.
  public let code: String
  /// The words on a page.
  public let label: String
  /// What is counted under it.
  public let kind: CountKind

  /// A category of people unless it is said to be of events.
  public init(_ code: String, _ label: String, kind: CountKind = .people) {
    self.code = code
    self.label = label
    self.kind = kind
  }
}

/// A total with the categories that make it up, leaving nobody out and counting nobody twice.
public struct Breakdown: Hashable, Sendable {
  /// The code of the total.
  public let total: String
  /// The codes of its parts.
  public let parts: [String]

  /// A total and its parts.
  public init(_ total: String, of parts: [String]) {
    self.total = total
    self.parts = parts
  }
}

/// A direction in which a table's counts are told apart: suites, outcomes, quarters.
///
/// A total may be broken down more than once: those held into adults and children, and into those
/// spoken to and those not.
public struct PublicDimension: Hashable, Sendable {
  /// The code, which heads a column of the file.
  public let code: String
  /// The words on a page.
  public let label: String
  /// The categories in the order in which they are printed.
  public let categories: [PublicCategory]
  /// Which of them add up to which.
  public let breakdowns: [Breakdown]

  /// A dimension; a breakdown that names a category it lacks is left out.
  public init(
    _ code: String, _ label: String, _ categories: [PublicCategory],
    breakdowns: [Breakdown] = []
  ) {
    let codes = Set(categories.map(\.code))
    self.code = code
    self.label = label
    self.categories = categories
    self.breakdowns = breakdowns.filter {
      codes.contains($0.total) && codes.isSuperset(of: $0.parts) && !$0.parts.isEmpty
    }
  }

  /// The same without whatever is a part of something else.
  public var totalsAlone: PublicDimension {
    let parts = Set(breakdowns.flatMap(\.parts))
    return PublicDimension(code, label, categories.filter { !parts.contains($0.code) })
  }
}
