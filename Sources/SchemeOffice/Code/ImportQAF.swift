public import CodeBoard
import RecordKeeping
import Scheme
import SchemeTables

/// What taking in criteria did, or would do.
public struct QAFImported: Sendable {
  public var added: [QAFCriterion] = []
  /// How many were kept already, in the same words.
  public var known = 0
}

extension Office {
  /// Takes in a table of ICVA's criteria, all or none; earlier versions stay beside it.
  public func importQAF(_ bytes: [UInt8], by desk: Desk) throws -> QAFImported {
    try perform(.importQAF, by: desk, home: .office) { _ in
      let kept = try records.qafCriteria()
      let table = QAFTable(bytes, kept: kept)
      guard table.faults.isEmpty else { throw OfficeRefusal.table(table.faults, beyond: 0) }
      var told = QAFImported()
      for line in table.lines {
        if kept.contains(line.criterion) {
          told.known += 1
        } else {
          told.added.append(line.criterion)
        }
      }
      let entries = told.added.map(Entry.qafCriterion)
      return entries.isEmpty
        ? .nothing(told) : Decision(told, about: told.added.last?.version, entries)
    }
  }
}
