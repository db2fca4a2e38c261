/// People in the cells, a line for each thing that is counted, a column for each suite and for all.
///
/// Every sentence, table and picture about people is made from this one table, so that what is
/// suppressed in it is told nowhere.
public struct PeopleTable: Hashable, Sendable {
  /// The suites' names in order, and last the whole scheme.
  public let columns: [String]
  private var cells: [PeopleLine: [Shown]]

  /// A table of counts as they are held.
  public init(_ report: PeriodReport) {
    columns = report.suites.map(\.name) + ["All"]
    let people = report.suites.map(\.figures.people) + [report.whole.people]
    cells = Dictionary(
      PeopleLine.allCases.map { line in (line, people.map { Shown(line.count(in: $0)) }) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The cells of a line, suites first and all of them last.
  public subscript(line: PeopleLine) -> [Shown] {
    get { cells[line] ?? columns.map { _ in .notHeld } }
    set { cells[line] = newValue }
  }

  /// The whole scheme's count of a line.
  public func whole(_ line: PeopleLine) -> Shown { self[line].last ?? .notHeld }

  /// A share of the whole scheme's counts; nil where one of them is not told.
  public func share(_ part: PeopleLine, of whole: PeopleLine) -> Share? {
    guard let part = self.whole(part).number, let whole = self.whole(whole).number else {
      return nil
    }
    return Share(part, of: whole)
  }

  /// Lines that are held anywhere and not nought everywhere.
  public var lines: [PeopleLine] {
    PeopleLine.allCases.filter { line in
      [.held, .spokenTo].contains(line)
        || self[line].contains { $0 != .notHeld && $0 != .count(0) }
    }
  }

  /// The table with every number left out.
  public var withoutNumbers: PeopleTable {
    var bare = self
    bare.cells = cells.mapValues { $0.map { $0.number == nil ? $0 : .suppressed } }
    return bare
  }

  /// Whether any cell holds a number.
  public var holdsNumbers: Bool { cells.values.contains { $0.contains { $0.number != nil } } }

  /// Whether any cell is suppressed.
  public var isSuppressed: Bool { cells.values.contains { $0.contains(.suppressed) } }
}
