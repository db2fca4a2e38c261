import CodeBoard
import GRDB
public import RecordKeeping
import Scheme

extension SQLiteRecords {
  /// The office's own picture: scheme, people, places, settings.
  public func office() throws(RecordsFault) -> OfficePicture {
    try reading("reading the office") { database in
      guard
        let row = try database.rows("SELECT * FROM scheme ORDER BY entry DESC LIMIT 1").first
      else { throw RecordsFault.notAScheme(path: self.database.path) }
      var picture = OfficePicture(
        scheme: SchemeFounding(
          name: row["name"], forceCode: row["force_code"], areaCode: row["area_code"],
          isPractice: row.flag("practice") ?? false, seed: row["seed"]))
      try OfficeReading.readPlaces(database, into: &picture)
      try OfficeReading.readPeople(database, into: &picture)
      return picture
    }
  }
}

private enum OfficeReading {
  static func readPlaces(_ database: Database, into picture: inout OfficePicture) throws {
    picture.settings = try database.rows("SELECT * FROM setting ORDER BY entry")
      .map {
        SettingChange(
          startsOn: try $0.day("starts_on", of: "setting"), name: $0["name"], value: $0["value"])
      }
    picture.suites = try database.rows(
      latest("suiteDetail", by: "suite") + " ORDER BY suite"
    ).map {
      CustodySuite(
        code: SuiteCode(rawValue: $0["suite"]), name: $0["name"],
        type: try $0.one(of: SuiteType.self, "type", of: "suiteDetail"), cells: $0["cells"],
        panel: $0["panel"])
    }
    for row in try database.rows("SELECT * FROM suiteStatus ORDER BY entry") {
      picture.statuses[SuiteCode(rawValue: row["suite"]), default: []].append(
        SuiteStatusChange(
          from: try row.day("from_day", of: "suiteStatus"),
          status: try row.one(of: SuiteStatus.self, "status", of: "suiteStatus")))
    }
    picture.throughput = try database.rows(
      """
      SELECT * FROM suiteThroughput t WHERE entry = (SELECT MAX(l.entry) FROM suiteThroughput l
        WHERE l.suite = t.suite AND l.month = t.month) ORDER BY suite, month
      """
    ).map {
      Throughput(
        suite: SuiteCode(rawValue: $0["suite"]),
        month: try month($0), detainees: $0["people"])
    }
  }

  static func readPeople(_ database: Database, into picture: inout OfficePicture) throws {
    let names = try Unsealed(
      database, all: "personDetail",
      except: [Availability.awayField, EvidenceFile.field, Showing.field])
    picture.people = try database.rows(
      latest("officer", by: "person") + " ORDER BY entry"
    ).map { try person($0, names) }
    picture.visitors = try database.rows(
      latest("visitorDetail", by: "visitor") + " ORDER BY visitor"
    ).map { try visitor($0, names) }
    picture.facts = try database.rows("SELECT * FROM visitorFact ORDER BY day, entry")
      .map {
        VisitorFact(
          visitor: VisitorID(rawValue: $0["visitor"]),
          kind: try $0.one(of: VisitorFactKind.self, "kind", of: "visitorFact"),
          day: try $0.day("day", of: "visitorFact"), note: names[$0["note_seal"]])
      }
    picture.posts = try PostsReading.posts(database, names)
    for row in try database.rows("SELECT * FROM account") {
      picture.accounts[AccountName(rawValue: row["id"])] = names[row["name_seal"]] ?? erased
    }
  }

  private static let erased = "(erased)"

  private static func latest(_ table: String, by key: String) -> String {
    """
    SELECT * FROM "\(table)" t WHERE entry =
      (SELECT MAX(l.entry) FROM "\(table)" l WHERE l."\(key)" = t."\(key)")
    """
  }

  private static func month(_ row: Row) throws -> Month {
    guard let month = Month(try row.text("month", of: "suiteThroughput")) else {
      throw RecordsFault.unreadable(table: "suiteThroughput", column: "month")
    }
    return month
  }

  private static func person(_ row: Row, _ names: Unsealed) throws -> Person {
    Person(
      id: PersonID(rawValue: row["person"]), name: names[row["name_seal"]] ?? erased,
      role: try row.one(of: Role.self, "role", of: "officer"),
      suite: (row["suite"] as String?).map { SuiteCode(rawValue: $0) },
      panel: (row["panel"] as String?).map { PanelName(rawValue: $0) },
      email: names[row["email_seal"]], phone: names[row["phone_seal"]],
      endedOn: try row.dayIfAny("ended_on", of: "officer"))
  }

  private static func visitor(_ row: Row, _ names: Unsealed) throws -> Visitor {
    let table = "visitorDetail"
    return Visitor(
      id: VisitorID(rawValue: row["visitor"]), name: names[row["name_seal"]] ?? erased,
      email: names[row["email_seal"]], phone: names[row["phone_seal"]],
      homePostcodeArea: names[row["home_postcode_area_seal"]],
      appointment: Appointment(
        appointedOn: try row.day("appointed_on", of: table),
        termEndsOn: try row.dayIfAny("term_ends_on", of: table),
        probationUntil: try row.dayIfAny("probation_until", of: table)),
      vettedUntil: try row.dayIfAny("vetted_until", of: table),
      passUntil: try row.dayIfAny("pass_until", of: table),
      tactTrained: row.flag("tact_trained") ?? false,
      maxVisitsPerQuarter: row["max_visits_per_quarter"],
      suites: row.list("suites", of: SuiteCode.self),
      conflicts: row.list("conflicts", of: SuiteCode.self),
      keepApart: row.list("keep_apart", of: VisitorID.self),
      standing: try standing(row, of: table))
  }

  private static func standing(_ row: Row, of table: String) throws -> VisitorStanding {
    let since = try row.dayIfAny("standing_from", of: table)
    switch (row["standing"] as String, since) {
    case ("active", nil): return .active
    case ("suspended", let day?): return .suspended(from: day)
    case ("ended", let day?): return .ended(on: day)
    default: throw RecordsFault.unreadable(table: table, column: "standing")
    }
  }
}
