import Actions
import Findings
public import RecordKeeping
import Scheme
import Testing

/// What any store must keep, whatever it is made of: each promise is tried on a fresh one.
public struct RecordsPromise {
  let fresh: () throws -> any Records

  /// The promises, to be tried on stores that this makes, each empty.
  public init(fresh: @escaping () throws -> any Records) { self.fresh = fresh }

  /// A store with a scheme and a report in it.
  func filled() throws -> any Records {
    let records = try fresh()
    try records.commit(
      Fixture.commit(.initialiseScheme, Fixture.founding), after: records.heads())
    try records.commit(
      Fixture.commit(.submitReport, home: .record, after: 10, Fixture.report()),
      after: records.heads())
    try records.commit(
      Fixture.commit(
        .answerAction, home: .record, after: 20, from: Fixture.secrets[3], subject: "ATEST1",
        Fixture.afterwards), after: records.heads())
    return records
  }

  /// What was written is read back as it was.
  public func whatIsWrittenIsRead() throws {
    let records = try filled()
    let office = try records.office()
    #expect(office.scheme.name == "Warwickshire" && office.scheme.seed == 7)
    #expect(office.visitors.first == Fixture.visitor("V01", "Asha Brown"))
    #expect(office.people.first?.email == "r@example.org")
    #expect(office.facts.first?.note == "module 3")
    #expect(office.accounts.values.first == "rokafor")
    #expect(office.throughput.first?.detainees == 412)
    try availabilityIsRead(records)
    let week = Fixture.day("2026-04-06")
    let window = try #require(try records.windows(week...week).first)
    #expect(window.visitors.count == 2 && window.events.map(\.event) == ["arranged"])
    let visit = try #require(try records.visit(Fixture.visit))
    #expect(visit.figures == Fixture.figures(held: 8))
    #expect(
      visit.report?.answers.map(\.value)
        == ["LEA", Fixture.secrets[0], Fixture.secrets[1], "sealed:not a seal"])
    #expect(visit.visitors.map(\.dissent) == [nil, "I saw no bell"])
    #expect(visit.withheld.isEmpty && visit.addenda.first?.text == "The inspector rang back")
    #expect(visit.corrections.first?.correction.after == "8")
    #expect(visit.comments.first?.text == "Thank you" && visit.sendings.first?.post == "custody")
    #expect(try records.concerns(.ofVisit(Fixture.visit)) == [Fixture.concern])
    try answersAreRead(records)
    let now = Instant(day: Fixture.day("2026-04-30"))
    let action = try #require(
      try records.actions(.reference(Reference("ATEST1")), asOf: now).first)
    #expect(action.state == .answered && action.events.last?.note == Fixture.secrets[4])
    #expect(action.promise == Fixture.day("2026-05-08") && action.events.last?.reply == .repair)
    #expect(action.terms == Fixture.terms && action.events.last?.by != nil)
    let brought = try records.concerns(.reference(Fixture.broughtIn.reference))
    #expect(brought == [Fixture.broughtIn])
    #expect(try records.returnsBuilt().map(\.serial) == [1])
    #expect(try records.verify().holds)
  }

  /// Availability is read in the order it was told, for the days it speaks of and no others.
  private func availabilityIsRead(_ records: any Records) throws {
    func told(_ first: String, _ last: String) throws -> [Availability] {
      try records.availability(Fixture.day(first)...Fixture.day(last))
    }
    let (earlier, later) = (Fixture.availability, Fixture.laterAvailability)
    #expect(try told("2026-07-05", "2026-07-05") == [earlier, later])
    #expect(try told("2026-01-01", "2026-05-31") == [earlier])
    #expect(try told("2026-09-30", "2027-01-01") == [later])
    #expect(try told("2026-01-01", "2026-04-05").isEmpty)
    #expect(try told("2026-10-01", "2027-01-01").isEmpty)
  }

  /// Answers to one question are read as corrected, for the days asked for, and never a text.
  private func answersAreRead(_ records: any Records) throws {
    let day = Fixture.day("2026-04-06")
    func answers(_ path: String, _ first: String = "2026-04-01") throws -> [String] {
      try records.answers(to: path, on: Fixture.day(first)...Fixture.day("2026-04-30"))
        .map { "\($0.suite) \($0.day) \($0.value)" }
    }
    #expect(try answers("/data/suite") == ["LEA \(day) LEA"])
    #expect(try answers("/data/suite", "2026-04-07").isEmpty)
    #expect(try answers("/data/in_custody") == ["LEA \(day) 8"])
    #expect(try answers("/data/detainee[1]/said").isEmpty)
    #expect(try answers("/data/nothing").isEmpty)
  }

  /// A line that was decided on an older picture is refused and leaves nothing.
  public func aStaleDecisionWritesNothing() throws {
    let records = try filled()
    let before = try records.heads()
    let stale = Heads(record: before.record, office: ChainHead(count: 0, digest: "x"))
    let entry = Entry.setting(
      startsOn: Fixture.day("2026-05-01"), name: "delay_minutes", value: "15")
    #expect(throws: RecordsFault.self) {
      try records.commit(Fixture.commit(after: 30, [entry]), after: stale)
    }
    #expect(try records.heads() == before)
    #expect(try records.office().settings.count == 1)
  }

  /// A clock behind the last line is refused, and says what the last line's time was.
  public func aClockBehindTheLogIsRefused() throws {
    let records = try filled()
    let heads = try records.heads()
    do {
      try records.commit(Fixture.commit(after: 5, []), after: heads)
      Issue.record("a line earlier than the last one was written")
    } catch RecordsFault.clockBehind(let last) {
      #expect(last == Fixture.start.adding(seconds: 20))
    }
    #expect(try records.heads() == heads)
  }

  /// A commit whose entries break off half way leaves nothing at all.
  public func aBrokenSequenceWritesNothing() throws {
    struct PowerFailed: Error {}
    let records = try filled()
    let heads = try records.heads()
    var commit = Fixture.commit(after: 30, [])
    commit.entries = { keep in
      try keep(.suite(SuiteCode("NUN")))
      throw PowerFailed()
    }
    #expect(throws: (any Error).self) { try records.commit(commit, after: heads) }
    #expect(try records.heads() == heads)
    #expect(try records.office().suites.count == 1)
    #expect(try records.verify().holds)
  }

  /// An entry about something the store has never heard of is refused whole.
  public func aReferenceToNothingIsRefused() throws {
    let records = try filled()
    let heads = try records.heads()
    let entries: [Entry] = [
      .suite(SuiteCode("NUN")), .addendum(Reference("VNONE"), author: PersonID("V01"), text: "x"),
    ]
    #expect(throws: RecordsFault.self) {
      try records.commit(Fixture.commit(after: 30, entries), after: heads)
    }
    #expect(try records.heads() == heads)
  }

  /// What concerns the office leaves the record's head where it was.
  public func theRecordNeverFollowsTheOffice() throws {
    let records = try filled()
    let before = try records.heads()
    let entry = Entry.windowEvent(
      WindowID("LEA-2026-04-06"), WindowEvent(event: "not_made", reason: "illness"))
    let after = try records.commit(Fixture.commit(after: 30, [entry]), after: before)
    #expect(after.record == before.record)
    #expect(after.office.count == before.office.count + 1)
    let line = try #require(
      try records.lines(.office, after: before.office.count, limit: 1).first)
    #expect(line.recordHead == before.record.digest)
    let recordLines = try records.lines(.record, after: 0, limit: 100)
    #expect(recordLines.allSatisfy { $0.recordHead == nil })
  }

  /// After erasure nothing personal is read, every count stays and the chains hold.
  public func erasureEmptiesAndStillVerifies() throws {
    let records = try filled()
    try records.commit(
      Fixture.commit(
        .resolveAction, home: .record, after: 30,
        [.actionEvent(Reference("ATEST1"), Fixture.disagreement)]),
      after: records.heads())
    let due = ErasureDue(
      visitsBefore: Fixture.day("2027-05-01"), peopleEndedBefore: Fixture.day("2020-01-01"))
    let counted = try records.counts(of: due)
    let erased = try records.erase(
      due, commit: Fixture.commit(.eraseDue, after: 40, []), after: records.heads())
    #expect(erased == counted && erased.custodyNumbers == 1 && erased.freeTexts >= 6)
    let visit = try #require(try records.visit(Fixture.visit))
    #expect(visit.figures == Fixture.figures(held: 8))
    #expect(visit.report?.answers.map(\.value) == ["LEA", nil, nil, "sealed:not a seal"])
    #expect(try records.concerns(.ofVisit(Fixture.visit)).first?.words == nil)
    #expect(try records.office().visitors.first?.name == "Asha Brown")
    let found = try records.verify()
    #expect(found.holds && found.erased == erased.total)
    #expect(try records.counts(of: due).total == 0)
  }

  /// While a matter of it is open, nothing of a visit is erased.
  public func anOpenMatterIsNotErased() throws {
    let records = try filled()
    let due = ErasureDue(
      visitsBefore: Fixture.day("2027-05-01"), peopleEndedBefore: Fixture.day("2020-01-01"))
    #expect(try records.counts(of: due).total == 0)
    let heads = try records.heads()
    let erased = try records.erase(
      due, commit: Fixture.commit(.eraseDue, after: 40, []), after: heads)
    #expect(erased.total == 0)
    #expect(try records.heads() == heads)
    #expect(
      try records.visit(Fixture.visit)?.report?.answers[1].value == Fixture.secrets[0])
  }

  /// Every table the store has is explained, column by column, and every one promised is there.
  public func everyColumnIsExplained() throws {
    let tables = try fresh().schema()
    for table in tables {
      #expect(table.note != nil, "\(table.name) is not explained")
      for column in table.columns {
        #expect(table.meaning(of: column)?.isEmpty == false, "\(table.name).\(column)")
      }
    }
    for kept in KeptTable.allCases {
      let own = ["entry"] + kept.columns + (kept.isPersonal ? ["salt", "value"] : [])
      let real = try #require(tables.first { $0.name == kept.rawValue }, "\(kept) is missing")
      #expect(Set(real.columns) == Set(own), "\(kept)")
      #expect(!kept.note.why.isEmpty && !kept.note.readers.isEmpty && !kept.note.kept.isEmpty)
    }
  }
}
