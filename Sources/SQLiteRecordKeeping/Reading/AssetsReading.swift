public import Actions
import GRDB
public import RecordKeeping
public import Scheme

extension SQLiteRecords {
  /// Parts of a suite, or of all of them, by suite, cell and kind.
  public func assets(at suite: SuiteCode?) throws(RecordsFault) -> [Asset] {
    try reading("reading assets") { database in
      try database.rows(
        """
        SELECT * FROM asset WHERE :suite IS NULL OR suite = :suite
        ORDER BY suite, length(cell), cell, kind, name, entry
        """, ["suite": suite?.rawValue]
      ).map { row in
        Asset(
          reference: Reference(rawValue: row["reference"]),
          suite: SuiteCode(rawValue: row["suite"]),
          kind: try row.one(of: AssetKind.self, "kind", of: "asset"), cell: row["cell"],
          name: row["name"])
      }
    }
  }

  /// What concerns were confirmed to be about, by the concern.
  public func assets(
    ofConcerns concerns: [Reference]
  ) throws(RecordsFault) -> [Reference: Reference] {
    try reading("reading what concerns are about") { database in
      var found: [Reference: Reference] = [:]
      for row in try database.rows(
        """
        SELECT k.concern, k.asset FROM concernAsset k
        WHERE k.asset IS NOT NULL AND \(AssetsReading.isLatest)
          AND k.concern IN \(Among.these)
        """, [Among.one(of: concerns.map(\.rawValue))])
      {
        found[Reference(rawValue: row[0])] = Reference(rawValue: row[1])
      }
      return found
    }
  }

  /// The days on which something was found wrong with each asset of a suite.
  public func findings(
    ofAssetsAt suite: SuiteCode?
  ) throws(RecordsFault) -> [Reference: [CalendarDay]] {
    try reading("reading how often assets failed") { database in
      var found: [Reference: [CalendarDay]] = [:]
      for row in try database.rows(AssetsReading.findings, ["suite": suite?.rawValue]) {
        found[Reference(rawValue: row["asset"]), default: []].append(
          try row.day("date", of: "visitFigures"))
      }
      return found
    }
  }
}

/// How concerns are tied to assets.
enum AssetsReading {
  /// That nothing was confirmed of the same concern since.
  static let isLatest = """
    NOT EXISTS (SELECT 1 FROM concernAsset l WHERE l.concern = k.concern AND l.entry > k.entry)
    """

  /// The concerns about an asset, given as the one argument.
  static let concerns = "SELECT k.concern FROM concernAsset k WHERE k.asset = ? AND \(isLatest)"

  static let findings = """
    SELECT k.asset, f.date FROM concernAsset k JOIN asset t ON t.reference = k.asset
      JOIN concern c ON c.reference = k.concern
      JOIN visitFigures f ON f.visit = c.visit AND \(FiguresReading.isCurrent)
    WHERE (:suite IS NULL OR t.suite = :suite) AND \(isLatest) AND \(isOpenToAll)
      AND NOT EXISTS (SELECT 1 FROM setAside s WHERE s.visit = c.visit)
    UNION ALL
    SELECT k.asset, c.day FROM concernAsset k JOIN asset t ON t.reference = k.asset
      JOIN matterBroughtIn c ON c.reference = k.concern
    WHERE (:suite IS NULL OR t.suite = :suite) AND \(isLatest) AND \(isOpenToAll)
    """

  /// That a concern was neither found nor made restricted.
  static let isOpenToAll = """
    c.restricted = 0 AND c.reference NOT IN (SELECT a.concern FROM actionDeed d
      JOIN action a ON a.reference = d.action WHERE d.deed = 'restrict')
    """
}
