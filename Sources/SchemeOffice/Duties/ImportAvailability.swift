import RecordKeeping
public import Scheme
import SchemeTables
public import Spreadsheets

/// What an import of availability kept, or would keep, and what was odd about it.
public struct AvailabilityImported: Sendable {
  public let told: [Availability]
  /// What is odd but stopped nothing.
  public let warnings: [SheetFault]
}

extension Office {
  /// Takes in a table of when visitors can go, all rows or none.
  public func importAvailability(
    _ bytes: [UInt8], by desk: Desk
  ) throws -> AvailabilityImported {
    try perform(.importAvailability, by: desk, home: .office) { look in
      let visitors = look.picture.visitors
      let table = AvailabilityTable(
        bytes, visitors: Set(visitors.map(\.id)), today: look.today)
      guard table.faults.isEmpty else { throw OfficeRefusal.table(table.faults, beyond: 0) }
      let named = Set(table.told.map(\.visitor))
      for visitor in visitors where named.contains(visitor.id) {
        try Rights.check(visitor, .importAvailability, in: look)
      }
      let kept = AvailabilityImported(told: table.told, warnings: table.warnings)
      return kept.told.isEmpty
        ? .nothing(kept) : Decision(kept, kept.told.map { .availability($0) })
    }
  }
}
