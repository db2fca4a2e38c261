import RecordKeeping
public import Scheme
import SchemeTables

extension Office {
  /// Takes in a table of visitors, all or none; known ids change only when allowed to.
  public func importVisitors(
    _ bytes: [UInt8], mayChange: Bool, by desk: Desk
  ) throws -> VisitorsImported {
    try perform(.importVisitors, by: desk, home: .office) { look in
      let known = Dictionary(
        uniqueKeysWithValues: look.picture.visitors.map { ($0.id, $0) })
      let table = VisitorsTable(
        bytes, suites: look.picture.suites.map(\.code), visitors: Set(known.keys))
      guard table.faults.isEmpty else { throw OfficeRefusal.table(table.faults, beyond: 0) }
      var told = VisitorsImported()
      var entries: [Entry] = []
      for line in table.lines {
        guard let before = known[line.visitor.id] else {
          told.added.append(line.visitor)
          entries += [.person(PersonID(line.visitor.id)), .visitorDetail(line.visitor)]
          continue
        }
        let after = table.update(before, from: line)
        guard after != before else {
          told.unchanged += 1
          continue
        }
        told.changed.append(VisitorBeforeAndAfter(before: before, after: after))
        entries.append(.visitorDetail(after))
      }
      guard told.changed.isEmpty || mayChange || isDryRun else {
        throw OfficeRefusal.wouldChange(told.changed)
      }
      return entries.isEmpty ? .nothing(told) : Decision(told, entries)
    }
  }
}

/// What an import of visitors did, or would do.
public struct VisitorsImported: Sendable {
  public var added: [Visitor] = []
  public var changed: [VisitorBeforeAndAfter] = []
  public var unchanged = 0
}

/// A visitor before and after a change.
public struct VisitorBeforeAndAfter: Sendable {
  public let before: Visitor
  public let after: Visitor

  /// A visitor in two states.
  public init(before: Visitor, after: Visitor) {
    self.before = before
    self.after = after
  }

  /// What differs, a field a line.
  public var differences: [String] {
    VisitorsTable.changes(from: before, to: after).map { change in
      let old = change.before.isEmpty ? "nothing" : change.before
      let new = change.after.isEmpty ? "nothing" : change.after
      return "\(change.column.rawValue): \(old) becomes \(new)"
    }
  }
}
