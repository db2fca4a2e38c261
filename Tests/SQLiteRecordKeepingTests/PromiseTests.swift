import RecordKeeping
import RecordsPromise
import Testing

@testable import SQLiteRecordKeeping

/// Where a store under test keeps its rows.
enum Place: String, CaseIterable, CustomTestStringConvertible {
  case memory, disk

  var testDescription: String { "in \(rawValue)" }
}

@Suite struct `What every store promises` {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func promise(_ place: Place) -> RecordsPromise {
    RecordsPromise {
      switch place {
      case .memory: try SQLiteRecords.inMemory()
      case .disk: try SQLiteRecords.create(path: folder.file)
      }
    }
  }

  @Test(arguments: Place.allCases)
  func `a draw is read as it was kept`(place: Place) throws {
    try promise(place).aDrawIsReadAsItWasKept()
  }

  @Test(arguments: Place.allCases)
  func `assets, returns, themes and recommendations are read as they were kept`(
    place: Place
  ) throws {
    try promise(place).whatIsRememberedIsReadAsItWasKept()
  }

  @Test(arguments: Place.allCases)
  func `what became of a return is read as it was kept`(place: Place) throws {
    try promise(place).whatBecameOfAReturnIsReadAsItWasKept()
  }

  @Test(arguments: Place.allCases)
  func `records are read as they stood at an earlier head`(place: Place) throws {
    try promise(place).recordsAreReadAsTheyStood()
  }

  @Test(arguments: Place.allCases)
  func `what is written is read back as it was`(place: Place) throws {
    try promise(place).whatIsWrittenIsRead()
  }

  @Test(arguments: Place.allCases)
  func `a decision on an older picture writes nothing`(place: Place) throws {
    try promise(place).aStaleDecisionWritesNothing()
  }

  @Test(arguments: Place.allCases)
  func `a clock behind the log is refused`(place: Place) throws {
    try promise(place).aClockBehindTheLogIsRefused()
  }

  @Test(arguments: Place.allCases)
  func `a sequence that breaks off leaves nothing`(place: Place) throws {
    try promise(place).aBrokenSequenceWritesNothing()
  }

  @Test(arguments: Place.allCases)
  func `a word about a visit nobody made is refused`(place: Place) throws {
    try promise(place).aReferenceToNothingIsRefused()
  }

  @Test(arguments: Place.allCases)
  func `what the office does leaves the record's head alone`(place: Place) throws {
    try promise(place).theRecordNeverFollowsTheOffice()
  }

  @Test(arguments: Place.allCases)
  func `erasure empties what is due and the log still verifies`(place: Place) throws {
    try promise(place).erasureEmptiesAndStillVerifies()
  }

  @Test(arguments: Place.allCases)
  func `a post is read as it was last told, and its holder can be erased`(place: Place) throws {
    try promise(place).aPostIsReadAsLastTold()
  }

  @Test(arguments: Place.allCases)
  func `a hand-off is read as it was kept, and the matter apart`(place: Place) throws {
    try promise(place).aHandOffIsReadAsItWasKept()
  }

  @Test(arguments: Place.allCases)
  func `what was published is read as it went out`(place: Place) throws {
    try promise(place).whatWasPublishedIsReadAsItWentOut()
  }

  @Test(arguments: Place.allCases)
  func `a restricted matter is erased only once it is concluded`(place: Place) throws {
    try promise(place).aRestrictedMatterIsErasedOnlyOnceConcluded()
  }

  @Test(arguments: Place.allCases)
  func `a detention is read as it was kept, from the notice to the end`(place: Place) throws {
    try promise(place).aDetentionIsReadAsItWasKept()
  }

  @Test(arguments: Place.allCases)
  func `the notice of a detention leaves the record alone`(place: Place) throws {
    try promise(place).aNoticeLeavesTheRecordAlone()
  }

  @Test(arguments: Place.allCases)
  func `a Terrorism Act report is erased only once both were sent it`(place: Place) throws {
    try promise(place).aTACTReportIsErasedOnlyOnceSentToBoth()
  }

  @Test(arguments: Place.allCases)
  func `only the report of a Terrorism Act visit is sent to the Reviewer`(place: Place) throws {
    try promise(place).onlyATACTReportIsSent()
  }

  @Test(arguments: Place.allCases)
  func `an open matter keeps its custody number`(place: Place) throws {
    try promise(place).anOpenMatterIsNotErased()
  }

  @Test(arguments: Place.allCases)
  func `who was told, and a call owed, are read as they were kept`(place: Place) throws {
    try promise(place).messagesAndCallsAreRead()
  }

  @Test(arguments: Place.allCases)
  func `claims of messages are read`(place: Place) throws {
    try promise(place).claimsOfMessagesAreRead()
  }

  @Test(arguments: Place.allCases)
  func `who made a visit is read with what is withheld of it`(place: Place) throws {
    try promise(place).circumstancesAreRead()
  }

  @Test(arguments: Place.allCases)
  func `what several people did is written all or not at all`(place: Place) throws {
    try promise(place).severalCommitsAreOne()
  }

  @Test(arguments: Place.allCases)
  func `what shows that the Code is kept is read as it was put on record`(place: Place) throws {
    try promise(place).whatShowsTheCodeIsReadAsItWasKept()
  }

  @Test(arguments: Place.allCases)
  func `a file of evidence is kept once, and never without its bytes`(place: Place) throws {
    try promise(place).aFileOfEvidenceIsKeptOnce()
  }

  @Test(arguments: Place.allCases)
  func `a report is told with when it came in and whether its copy went out`(
    place: Place
  ) throws {
    try promise(place).deliveriesOfReportsAreRead()
  }

  @Test func `every column held is explained`() throws {
    try promise(.memory).everyColumnIsExplained()
  }
}
