public import SafeXML
import Scheme

/// Many schemes' returns for one period side by side, with totals: the national picture without a
/// national database.
public struct MergedReturns: Sendable {
  private let returns: [CustodyVisitingReturn]

  /// Returns of one type and period, one for each force, in the order of their force codes.
  ///
  /// Throws the first that does not belong beside the others.
  public init(_ returns: [CustodyVisitingReturn]) throws(MergeRefusal) {
    guard let first = returns.first?.header else { throw .nothingToMerge }
    for (index, one) in returns.enumerated() {
      let header = one.header
      guard header.type == first.type, header.periodStart == first.periodStart,
        header.periodEnd == first.periodEnd, header.year == first.year
      else { throw .anotherPeriod(at: index) }
      guard header.purpose == first.purpose else { throw .anotherPurpose(at: index) }
      let same = returns[..<index].firstIndex { $0.header.forceCode == header.forceCode }
      if let same { throw .sameForce(at: index, as: same) }
    }
    self.returns = returns.sorted { $0.header.forceCode < $1.header.forceCode }
  }

  /// A row a suite and a last row of totals; an empty cell is not held, which is not nought.
  ///
  /// Under each total stands how many suites hold the figure: a sum over some is not one over all.
  public var rows: [[String]] {
    let rows = suites
    let paths = ReturnTable.paths(of: rows.map(\.leaves))
    let lines = rows.map { row in
      [row.force, row.area] + ReturnTable.cells(of: row.leaves, paths)
    }
    let totals = self.totals
    let sums = paths.map { totals[$0].map { "\($0.sum)" } ?? "" }
    let held = paths.map { totals[$0].map { "\($0.held)" } ?? "" }
    return [["ForceCode", "AreaCode"] + paths] + lines + [["total", ""] + sums]
      + [["suites that hold it", ""] + held]
  }

  /// The same as XML: each scheme's own blocks as they were sent, then the totals.
  public var tree: XMLTree {
    let header = returns[0].header
    var root = XMLTree(
      "MergedReturns", namespaces: ["": "urn:x-icv:merged-returns:\(header.year)"],
      attributes: [
        "type": header.type.rawValue, "purpose": header.purpose.rawValue,
        "periodStart": header.periodStart.description,
        "periodEnd": header.periodEnd.description,
      ])
    for one in returns {
      let whole = one.tree()
      var scheme = XMLTree(
        "Scheme",
        attributes: [
          "forceCode": one.header.forceCode, "areaCode": one.header.areaCode,
          "serial": "\(one.header.serial)", "digest": one.header.digest ?? "",
        ])
      for block in whole.elements where block.name != "Header" { scheme.append(block) }
      root.append(scheme)
    }
    var sums = XMLTree("Totals", attributes: ["suites": "\(suites.count)"])
    let totals = self.totals
    for path in ReturnTable.paths(of: suites.map(\.leaves)) {
      guard let total = totals[path] else { continue }
      sums.append(
        XMLTree(
          "Total", attributes: ["figure": path, "suitesThatHoldIt": "\(total.held)"],
          text: "\(total.sum)"))
    }
    root.append(sums)
    return root
  }

  /// The merged file; the same returns give the same bytes, in whatever order they came.
  public func bytes() throws(XMLRefusal) -> [UInt8] { try tree.serialised() }

  private var suites: [(force: String, area: String, leaves: [ReturnLeaf])] {
    returns.flatMap { one in
      one.tree().elements(named: "Suite").map {
        (one.header.forceCode, one.header.areaCode, ReturnLeaf.all(in: $0))
      }
    }
  }

  /// The sum of each figure over the suites that hold it, and how many do.
  private var totals: [String: (sum: Int, held: Int)] {
    var totals: [String: (sum: Int, held: Int)] = [:]
    for leaf in suites.flatMap(\.leaves) {
      guard let number = leaf.addable else { continue }
      let so = totals[leaf.path] ?? (0, 0)
      totals[leaf.path] = (so.sum + number, so.held + 1)
    }
    return totals
  }
}

/// Why returns do not belong in one table; places count from 0 in the order given.
public enum MergeRefusal: Error, Hashable, Sendable {
  case nothingToMerge
  /// Another type, period or year than the first.
  case anotherPeriod(at: Int)
  /// Practice beside real figures.
  case anotherPurpose(at: Int)
  /// Two returns of one force would be counted twice.
  case sameForce(at: Int, as: Int)
}
