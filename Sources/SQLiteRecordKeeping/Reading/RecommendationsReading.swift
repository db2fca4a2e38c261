public import Actions
import Findings
import GRDB
public import RecordKeeping
import Scheme

extension SQLiteRecords {
  /// What inspectors asked for with everything that followed, the latest published first.
  public func recommendations() throws(RecordsFault) -> [RecommendationHistory] {
    try reading("reading recommendations") { database in
      let rows = try database.rows("SELECT * FROM recommendationEvent ORDER BY entry")
      let notes = try SealedTexts(database, rows.compactMap { $0["note_seal"] })
      var events: [String: [RecommendationEvent]] = [:]
      for row in rows {
        events[row["recommendation"], default: []].append(try event(row, notes))
      }
      return try database.rows(
        "SELECT * FROM recommendation ORDER BY published_on DESC, inspection, entry"
      ).map { row in
        RecommendationHistory(try recommendation(row), events: events[row["reference"]] ?? [])
      }
    }
  }

  private func recommendation(_ row: Row) throws -> Recommendation {
    let table = "recommendation"
    var recommendation = Recommendation(
      reference: Reference(rawValue: row["reference"]), inspection: row["inspection"],
      publishedOn: try row.day("published_on", of: table),
      kind: try row.one(of: RecommendationKind.self, "kind", of: table), number: row["number"],
      text: row["text"], theme: try row.one(of: Theme.self, "theme", of: table),
      topic: row["topic"], suite: (row["suite"] as String?).map { SuiteCode(rawValue: $0) })
    recommendation.isAskedOnVisits = row.flag("asked") ?? true
    return recommendation
  }

  private func event(_ row: Row, _ notes: SealedTexts) throws -> RecommendationEvent {
    let table = "recommendationEvent"
    guard let deed = RecommendationDeed(name: row["event"], result: row["result"]) else {
      throw RecordsFault.unreadable(table: table, column: "event")
    }
    return RecommendationEvent(
      deed, day: try row.day("day", of: table), note: notes[row["note_seal"]],
      until: try row.dayIfAny("until", of: table),
      visit: (row["visit"] as String?).map { Reference(rawValue: $0) })
  }
}
