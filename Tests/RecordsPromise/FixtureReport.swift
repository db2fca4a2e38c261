public import Actions
public import Findings
public import RecordKeeping
public import Scheme

/// A report with all that can follow from it.
extension Fixture {
  /// The reference of the report's visit.
  public static let visit = Reference("VTEST1")

  /// A custody number and texts that must be found nowhere once erased.
  public static let secrets = [
    "23LE/4711/26", "He said the bell was silent all night", "SGT HALLORAN",
    "Inspector Whitcombe", "The bell was mended",
  ]

  /// A visit's figures.
  public static func figures(
    _ reference: Reference = visit, on date: CalendarDay = day("2026-04-06"), held: Int = 7
  ) -> VisitRow {
    var row = VisitRow(
      reference: reference.rawValue, suite: "LEA", date: date, mode: .inPerson, outcome: .made)
    row.arrived = Instant(day: date, secondsUTC: 13 * 3600)
    row.admitted = Instant(day: date, secondsUTC: 13 * 3600 + 300)
    row.visitors = 2
    row.counts = [.inCustody: held, .spokenTo: 3]
    row.positive = true
    return row
  }

  /// The concern that the report holds.
  public static let concern: Concern = {
    var concern = Concern(
      reference: Reference("CTEST1"), visit: visit, suite: SuiteCode("LEA"),
      day: day("2026-04-06"), path: "/data/detainee[1]/bell", clause: 1, theme: .cell,
      severity: .routine, kind: .thing, owner: .custody, wording: "A call bell does not work",
      isSettled: false, isRestricted: false)
    concern.words = secrets[1]
    concern.raisedWith = secrets[2]
    concern.raisedAt = "14:20"
    return concern
  }()

  /// Everything a submitted report writes.
  public static func report(
    _ reference: Reference = visit, on date: CalendarDay = day("2026-04-06")
  ) -> [Entry] {
    [
      .formText(digest: "d1", form: "visit-report", version: "2026.1", text: "form: visit-report"),
      .visit(reference, suite: SuiteCode("LEA"), source: .report, content: "c1"),
      .visitFigures(figures(reference, on: date)),
      .report(
        SubmittedReport(
          visit: reference, form: "visit-report", version: "2026.1", formDigest: "d1",
          answers: [
            ReportAnswer(path: "/data/suite", value: "LEA", matter: .none),
            ReportAnswer(
              path: "/data/detainee[1]/custody_number", value: secrets[0],
              matter: .custodyNumber),
            ReportAnswer(path: "/data/detainee[1]/said", value: secrets[1], matter: .freeText),
            ReportAnswer(path: "/data/odd", value: "sealed:not a seal", matter: .none),
          ])),
      .reportVisitor(reference, visitor: VisitorID("V01"), .confirmed, dissent: nil),
      .reportVisitor(reference, visitor: VisitorID("V02"), .dissents, dissent: "I saw no bell"),
      .withheld(reference, path: "/data/detainee[1]/said", screenedAs: "name"),
      .concern(concern), .action(Reference("ATEST1"), about: concern),
      .actionTerms(Reference("ATEST1"), terms), .matterBroughtIn(broughtIn),
    ]
  }

  /// What follows a report: added, corrected, sent, answered, returned.
  public static let afterwards: [Entry] = [
    .addendum(visit, author: PersonID("V01"), text: "The inspector rang back"),
    .correction(
      Correction(
        visit: visit, path: "/data/in_custody", before: "7", after: "8", matter: .none,
        author: PersonID("V01"), reason: "One was in the shower")),
    .visitFigures(figures(held: 8)),
    .cleared(visit, path: "/data/detainee[1]/said"),
    .sending(visit, post: "custody", copyDigest: "d2"),
    .suiteComment(visit, text: "Thank you"),
    .actionEvent(Reference("ATEST1"), event(.send, "2026-04-07")),
    .actionEvent(
      Reference("ATEST1"), answer),
    .returnBuilt(
      BuiltReturn(
        reference: Reference("RTEST1"), type: "quarter",
        days: day("2026-04-01")...day("2026-06-30"), serial: 1, digest: "d3",
        fileName: "ICV-23.xml", fileDigest: "d4", supersedes: nil, purpose: "PRACTICE")),
  ]

  /// What closes the action, so that its visit can be erased.
  public static let disagreement = event(.disagree, "2026-04-09")

  /// An event at nine in the morning of a day.
  static func event(_ deed: Deed, _ day: String) -> ActionEvent {
    ActionEvent(deed, at: Instant(day: Fixture.day(day), secondsUTC: 8 * 3600))
  }

  /// An answer with all that an answer may have.
  static var answer: ActionEvent {
    var answer = event(.answer, "2026-04-08")
    answer.note = secrets[4]
    answer.until = day("2026-05-08")
    answer.reply = .repair
    return answer
  }

  /// Terms with both kinds of allowance.
  public static let terms = Terms(
    raisedAt: Instant(day: day("2026-04-06"), secondsUTC: 72_000),
    goesAt: Instant(day: day("2026-04-08"), secondsUTC: 57_600),
    allowed: [
      .acknowledge: GradedAllowance([4: Allowance(12, .hours)]),
      .answer: GradedAllowance([
        2: Allowance(10, .workingDays, agreedOn: day("2026-03-01")), 3: Allowance(2, .workingDays),
      ]),
    ])

  /// A matter from a spreadsheet.
  public static var broughtIn: Concern {
    var matter = Concern(
      reference: Reference("CTEST2"), visit: nil, suite: SuiteCode("LEA"),
      day: day("2025-11-03"), path: "", clause: 1, theme: .cell, severity: .routine,
      kind: .thing, owner: .estates, wording: "The drain of cell 3 is blocked",
      isSettled: false, isRestricted: false)
    matter.words = "Blocked since October"
    matter.calledBefore = "12/25"
    return matter
  }

  /// Entries of the kinds that a report and what follows it do not have.
  public static let others: [Entry] =
    [
      .visit(Reference("VTEST2"), suite: SuiteCode("LEA"), source: .importedFigures, content: "c2"),
      .visitFigures(figures(Reference("VTEST2"), on: day("2026-04-05"))),
      .setAside(Reference("VTEST2"), author: PersonID("P01"), reason: "Entered twice"),
      .queryExplained(
        days: day("2026-04-01")...day("2026-06-30"), rule: "304Q", suite: SuiteCode("LEA"),
        text: "The form did not ask"),
      .publication(publication),
      .publishedTable(publication.reference, publication.tables[0]),
      .publicationEmbargo(publication.reference, until: embargo),
      .publicationSignOff(publication.reference, signature),
      .erasure(on: day("2026-04-06"), ErasedCounts()),
    ] + MemoryFixture.entries + LadderFixture.restricted + outbox + TACTFixture.entries
    + [.messageClaim(PersonID("P01"), .claimed)] + CodeFixture.entries + ReturnFixture.entries

  /// What was told by message, and a call that was asked for and made.
  public static let outbox: [Entry] = [
    .telling(telling),
    .wellbeing(
      WellbeingEntry(
        call: "K-TEST1", visitor: VisitorID("V01"), visit: visit, event: .asked)),
    .wellbeing(
      WellbeingEntry(
        call: "K-TEST1", visitor: VisitorID("V01"), visit: visit, event: .done,
        day: day("2026-04-08"), note: "Well again")),
  ]

  /// That the coordinator was told of everything so far.
  public static let telling = Telling(
    person: PersonID("P01"), route: "folder", recordLine: 2, officeLine: 1, moment: start)

  private static let embargo = Instant(day: day("2026-04-10"), secondsUTC: 30_600)

  private static let signature = KeptPublication.Signature(
    name: "Dana Ferris", post: "Chief Executive", day: day("2026-04-06"))

  /// What was published of a quarter, in its second edition.
  public static let publication = KeptPublication(
    reference: Reference("PB-TEST1"), days: day("2026-01-01")...day("2026-03-31"), edition: 2,
    threshold: 5, publicFrom: day("2026-04-10"), embargo: embargo,
    preparation: KeptPublication.Preparation(by: PersonID("P01"), at: start.adding(seconds: 25)),
    signature: signature, reason: "A late report came in", facts: "scheme,Warwickshire\r\n",
    recordHead: String(repeating: "0", count: 64),
    tables: [KeptPublication.Table(name: "people", text: "table,people,People,\r\n")])
}
