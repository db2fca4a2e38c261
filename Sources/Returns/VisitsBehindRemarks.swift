public import Findings

/// Finds the visits behind remarks while the visits of a period pass by, once and in any order.
public struct VisitsBehindRemarks: Sendable {
  /// How many visits are named for one remark at most; the others are counted.
  public static let most = 20

  private let searched: [(remark: ReturnRemark, trace: RuleTrace)]
  private let delayThreshold: Int
  private var found: [ReturnRemark: VisitsBehind] = [:]

  /// A search for the visits behind some remarks; `delayThreshold` is minutes at the door.
  public init(_ remarks: [ReturnRemark], delayThreshold: Int) {
    self.delayThreshold = delayThreshold
    searched = remarks.compactMap { remark in
      let rule = ReturnRule.all.first { $0.code == remark.rule }
      return rule?.trace.map { (remark, $0) }
    }
    for (remark, trace) in searched { found[remark] = VisitsBehind(columns: trace.columns) }
  }

  /// Whether any remark has visits to look for.
  public var isNeeded: Bool { !searched.isEmpty }

  /// Looks at a visit; one that was not completed is behind nothing.
  public mutating func add(_ row: VisitRow) {
    guard row.mode.countsAsVisit, row.outcome == .made else { return }
    for (remark, trace) in searched
    where remark.suite == row.suite && trace.isBehind(row, delayThreshold) {
      found[remark]?.count += 1
      guard found[remark]?.references.count ?? 0 < VisitsBehindRemarks.most else { continue }
      found[remark]?.references.append(row.reference)
    }
  }

  /// The visits found behind a remark; nil where its rule does not look at single visits.
  public func visits(behind remark: ReturnRemark) -> VisitsBehind? { found[remark] }
}

/// The visits that a remark comes from.
public struct VisitsBehind: Hashable, Sendable {
  /// The figures to look at, by the column of a table and the tag of a form.
  public let columns: [String]
  /// The visits' own names, at most `VisitsBehindRemarks.most`.
  public internal(set) var references: [String] = []
  /// How many visits there are, named or not.
  public internal(set) var count = 0

  init(columns: [String]) { self.columns = columns }
}
