public import Publication
public import RecordKeeping
import Spreadsheets

extension KeptPublication {
  /// The tables as they were published.
  public func published() throws -> [PublishedTable] {
    try tables.map { table in
      do {
        return try PublishedTable(kept: table.text)
      } catch {
        throw OfficeRefusal.publishing(.unreadable(reference, table: table.name))
      }
    }
  }

  /// What the pages say besides figures: rows of a name and texts.
  public func factRows() throws -> [[String]] {
    var reader = SheetReader(Array(facts.utf8))
    var rows: [[String]] = []
    do {
      while let row = try reader.next() { rows.append((0..<row.count).map(row.text)) }
    } catch {
      throw OfficeRefusal.publishing(.unreadable(reference, table: "facts"))
    }
    return rows
  }
}
