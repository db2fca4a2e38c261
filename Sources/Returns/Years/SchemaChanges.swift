public import SafeXML

/// What has changed from one year's schema to the next, worked out from the two.
///
/// A year is a change set on the year before: what is not named here is as it was. A code is
/// retired by adding its successors; one that keeps its name and gets another meaning is forbidden.
public struct SchemaChanges: Sendable {
  /// The changes, elements first, then codes, then types of value.
  public let all: [SchemaChange]

  /// The changes between two schemas, each as the tree of its XSD.
  ///
  /// The list of years and what a namespace is called change every year and are left out.
  public init(from old: XMLTree, to new: XMLTree) {
    let (before, after) = (SchemaOutline(old), SchemaOutline(new))
    all =
      SchemaChanges.elements(before, after) + SchemaChanges.codes(before, after)
      + SchemaChanges.facets(before, after)
  }

  /// The changes between the texts of two schemas.
  public init(from old: String, to new: String) throws(XMLFault) {
    let limits = XMLLimits(bytes: 4 << 20)
    self.init(
      from: try XMLTree.parse(Array(old.utf8), limits: limits),
      to: try XMLTree.parse(Array(new.utf8), limits: limits))
  }

  /// Those that no new year may make.
  public var forbidden: [SchemaChange] { all.filter(\.isForbidden) }

  private static func elements(
    _ before: SchemaOutline, _ after: SchemaOutline
  ) -> [SchemaChange] {
    Set(before.elements.keys).union(after.elements.keys).sorted().compactMap { place in
      switch (before.elements[place], after.elements[place]) {
      case (nil, let now?): .elementAdded(place, as: now)
      case (_?, nil): .elementRemoved(place)
      case (let then?, let now?) where then != now: .elementChanged(place, from: then, to: now)
      default: nil
      }
    }
  }

  private static func codes(
    _ before: SchemaOutline, _ after: SchemaOutline
  ) -> [SchemaChange] {
    Set(before.codes.keys).union(after.codes.keys).subtracting(["YearRange"]).sorted()
      .flatMap { list in
        let (then, now) = (before.codes[list] ?? [:], after.codes[list] ?? [:])
        return Set(then.keys).union(now.keys).sorted().compactMap { code -> SchemaChange? in
          switch (then[code], now[code]) {
          case (nil, let label?): .codeAdded(code, list: list, label: label)
          case (let label?, nil): .codeRetired(code, list: list, label: label)
          case (let old?, let new?) where old != new:
            .codeRedefined(code, list: list, from: old, to: new)
          default: nil
          }
        }
      }
  }

  private static func facets(
    _ before: SchemaOutline, _ after: SchemaOutline
  ) -> [SchemaChange] {
    before.facets.keys.sorted().compactMap { type in
      guard let now = after.facets[type], now != before.facets[type] else { return nil }
      return .valueChanged(type, to: now.sorted())
    }
  }
}

/// One difference between the schemas of two years.
public enum SchemaChange: Hashable, Sendable {
  /// An element or attribute by its type and name, with what it takes.
  case elementAdded(String, as: String)
  case elementRemoved(String)
  case elementChanged(String, from: String, to: String)
  case codeAdded(String, list: String, label: String)
  case codeRetired(String, list: String, label: String)
  /// The same code with another label: a new meaning under an old name.
  case codeRedefined(String, list: String, from: String, to: String)
  /// What values of a type must look like.
  case valueChanged(String, to: [String])

  /// Whether no year may change it so: figures of two years would be set side by side wrongly.
  public var isForbidden: Bool {
    if case .codeRedefined = self { true } else { false }
  }
}

extension SchemaChange: CustomStringConvertible {
  /// The change as one sentence.
  public var description: String {
    switch self {
    case .elementAdded(let place, let what): "New: \(place) (\(what))."
    case .elementRemoved(let place): "Gone: \(place)."
    case .elementChanged(let place, let then, let now): "Changed: \(place), \(then), is \(now)."
    case .codeAdded(let code, let list, let label): "New code \(code) in \(list): \(label)."
    case .codeRetired(let code, let list, let label):
      "Retired code \(code) of \(list): \(label)."
    case .codeRedefined(let code, let list, let then, let now):
      "FORBIDDEN: code \(code) of \(list) meant \"\(then)\" and would mean \"\(now)\"; retire it "
        + "and add another."
    case .valueChanged(let type, let now):
      "Changed: values of \(type) must be \(now.joined(separator: ", "))."
    }
  }
}
