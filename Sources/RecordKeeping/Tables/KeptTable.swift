/// Every table whose rows a log line covers.
public enum KeptTable: String, Sendable, CaseIterable {
  // Record: what has happened; a table stands after those that its triggers look in.
  case formText, visit, visitFigures, report, reportVisitor, addendum, correction, setAside
  case withheld, cleared, sending, suiteComment, concern, matterBroughtIn, action
  case actionEvent, actionTerms, actionDeed, handOff
  case asset, concernAsset, recommendation, recommendationEvent
  case queryExplained, publication, publishedTable, publicationEmbargo, publicationSignOff
  case returnIssued, forceComment, tactVisit, tactDispatch
  // Office: how the scheme is run, and all that concerns the future.
  case scheme, setting, suite, suiteDetail, suiteStatus, suiteThroughput
  case person, officer, visitorDetail, visitorFact, availability, account
  case window, windowPair, windowEvent, returnBuilt, returnStep, post, erasure, messageClaim
  case telling, wellbeing
  case qafCriterion, evidenceFile, showing
  case rotaDraw, rotaTurn, rotaPin, rotaConfirmed, rotaMoment, momentRead, rotaRevealed
  case tactNotice, tactAssignment, tactMade, tactRecording, tactClosing
  // Personal matter, which can be emptied without breaking a chain.
  case custodyNumber, freeText, personDetail

  /// The chain whose lines cover this table's rows.
  public var chain: Chain { KeptTable.chains[self] ?? .office }

  private static let chains = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, $0.note.chain) })

  /// The columns that a row's digest covers, in their order.
  public var columns: [String] { KeptTable.columns[self] ?? [] }

  // Asked for with every row that is written or verified: worked out once.
  private static let columns = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, $0.note.columns.map(\.name)) })

  /// The part of a row's digested bytes that names the table, and the part that names each column.
  var digestedNames: [[UInt8]] { KeptTable.digestedNames[self] ?? [] }

  private static let digestedNames = Dictionary(
    uniqueKeysWithValues: allCases.map { table in
      let names = [("t", table.rawValue)] + table.columns.map { ("c", $0) }
      return (table, names.map { kind, name in Array("\(kind)\(name.utf8.count):\(name)".utf8) })
    })

  /// Whether the rows hold a personal value and its salt beside what the digest covers.
  public var isPersonal: Bool {
    self == .custodyNumber || self == .freeText || self == .personDetail
  }

  /// Whether the rows say something of a coming visit: these can be left out of a copy.
  public var isOfTheFuture: Bool {
    KeptTable.ofTheFuture.contains(self)
  }

  private static let ofTheFuture: Set<KeptTable> = [
    .availability, .window, .windowPair, .windowEvent, .rotaDraw, .rotaTurn, .rotaPin,
    .rotaConfirmed, .rotaMoment, .momentRead, .rotaRevealed, .tactNotice, .tactAssignment,
    .tactMade, .tactRecording, .tactClosing,
  ]

  /// The tables that are still written; `actionEvent` is only read, in files of before its like
  /// with a moment.
  public static let written = allCases.filter { $0 != .actionEvent }

  /// What is held in the table, about whom and why.
  public var note: TableNote {
    RecordTables.notes[self] ?? OfficeTables.notes[self] ?? RotaTables.notes[self]
      ?? MemoryTables.notes[self] ?? LadderTables.notes[self] ?? PersonalTables.notes[self]
      ?? PublicationTables.notes[self] ?? ReturnTables.notes[self] ?? TACTTables.notes[self]
      ?? CodeTables.notes[self]
      ?? TableNote(.office, about: .scheme, why: "", columns: [])
  }
}
