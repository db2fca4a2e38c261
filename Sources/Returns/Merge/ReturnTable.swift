import SafeXML

/// A return as tables: what it says of itself, of its volunteers, of each suite, and in answer to
/// queries.
public struct ReturnTable: Sendable {
  /// A file's name, and its rows with the headings first.
  public typealias Sheet = (name: String, rows: [[String]])

  /// The names of the sheets, in order.
  public static let names = ["header", "volunteers", "suites", "responses"]

  private let root: XMLTree

  /// The tables of a return.
  public init(_ report: CustodyVisitingReturn) { root = report.tree().withoutIndentation() }

  /// The sheets in order.
  ///
  /// A cell that is empty is not held, which is not nought. `CustodyVisitingReturn(sheets:)` reads
  /// them back.
  public var sheets: [Sheet] {
    [
      ("header", pairs(of: "Header") + nothing), ("volunteers", pairs(of: "Volunteers")),
      ("suites", suites), ("responses", responses),
    ]
  }

  private func pairs(of block: String) -> [[String]] {
    let leaves = root.element(block).map { ReturnLeaf.all(in: $0) } ?? []
    return [["figure", "value"]] + leaves.map { [$0.path, $0.value] }
  }

  /// Why there is nothing to return, where a return says so.
  private var nothing: [[String]] {
    (root.element("NilReturn")?.attributes ?? []).map { ["NilReturn/@\($0.name)", $0.value] }
  }

  private var suites: [[String]] {
    let suites = root.elements(named: "Suite").map { ReturnLeaf.all(in: $0) }
    let paths = Self.paths(of: suites)
    return [paths] + suites.map { Self.cells(of: $0, paths) }
  }

  private var responses: [[String]] {
    [["rule", "suite", "explanation"]]
      + root.elements(named: "QueryResponse").map {
        [$0[attribute: "rule"] ?? "", $0[attribute: "suite"] ?? "", $0.text]
      }
  }

  /// Every path that any of them has, in the order of first appearance.
  static func paths(of rows: [[ReturnLeaf]]) -> [String] {
    var seen: Set<String> = []
    return rows.flatMap { $0 }.map(\.path).filter { seen.insert($0).inserted }
  }

  /// The values at these paths; empty where one is not held.
  static func cells(of leaves: [ReturnLeaf], _ paths: [String]) -> [String] {
    let values = Dictionary(
      leaves.map { ($0.path, $0.value) }, uniquingKeysWith: { first, _ in first })
    return paths.map { values[$0] ?? "" }
  }
}
