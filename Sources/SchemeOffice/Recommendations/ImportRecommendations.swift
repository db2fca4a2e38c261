public import Actions
import RecordKeeping
import Scheme
import SchemeTables

/// What taking in recommendations did, or would do.
public struct RecommendationsImported: Sendable {
  public var added: [Recommendation] = []
  /// How many stood in the record already.
  public var known = 0
}

extension Office {
  /// Takes in a table of what inspectors asked for, all or none; what is known stays as it is.
  public func importRecommendations(
    _ bytes: [UInt8], by desk: Desk
  ) throws -> RecommendationsImported {
    try perform(.importRecommendations, by: desk, home: .record) { look in
      let table = RecommendationsTable(
        bytes, suites: look.picture.suites.map(\.code), today: look.today)
      guard table.faults.isEmpty else { throw OfficeRefusal.table(table.faults, beyond: 0) }
      let standing = try records.recommendations().map(\.recommendation)
      let topics = try ThemeList(shelves).topics
      var told = RecommendationsImported()
      for line in table.lines {
        var asked = Recommendation(
          reference: Reference(rawValue: ""), inspection: line.inspection,
          publishedOn: line.publishedOn,
          kind: line.isCauseOfConcern ? .causeOfConcern : .areaForImprovement,
          number: line.number, text: line.text, theme: line.theme,
          topic: line.topic ?? topics[line.theme] ?? "", suite: line.suite)
        asked.isAskedOnVisits = line.isAskedOnVisits
        if standing.contains(where: { $0.isSame(as: asked) }) {
          told.known += 1
          continue
        }
        asked.reference = look.recordName("I-")
        told.added.append(asked)
      }
      let entries = told.added.map(Entry.recommendation)
      return entries.isEmpty ? .nothing(told) : Decision(told, entries)
    }
  }
}
