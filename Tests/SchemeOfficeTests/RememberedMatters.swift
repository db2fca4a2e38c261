import Actions
import Findings
import RecordKeeping
import Scheme

@testable import SchemeOffice

extension OfficeUnderTest {
  /// The same office on a later day, at ten in the morning.
  func on(_ text: String) -> OfficeUnderTest {
    var later = self
    later.office = Office(
      records: office.records, clock: .set(to: Instant(day: Self.day(text), secondsUTC: 36_000)),
      account: office.account, shelves: office.shelves)
    return later
  }

  /// A visit on a day with one thing found wrong, said in these words, and the action it became.
  @discardableResult
  func found(_ name: String, on text: String, words: String) throws -> Reference {
    let visit = Reference("V-\(name)")
    var row = VisitRow(
      reference: visit.rawValue, suite: "LEA", date: Self.day(text), mode: .inPerson,
      outcome: .made)
    row.visitors = 2
    var concern = Concern(
      reference: Reference("C-\(name)"), visit: visit, suite: SuiteCode("LEA"), day: row.date,
      path: "/data/bells", clause: 1, theme: .cell, severity: .routine, kind: .thing,
      owner: .custody, wording: "A call bell did not work.", isSettled: false,
      isRestricted: false)
    concern.words = words
    let action = Reference("A-\(name)")
    let entries: [Entry] = [
      .visit(visit, suite: SuiteCode("LEA"), source: .report, content: name),
      .visitFigures(row),
      .reportVisitor(visit, visitor: VisitorID("V01"), .confirmed, dissent: nil),
      .reportVisitor(visit, visitor: VisitorID("V02"), .confirmed, dissent: nil),
      .concern(concern), .action(action, about: concern),
    ]
    try office.perform(.submitReport, by: coordinator, home: .record) { _ in
      Decision((), about: visit.rawValue, entries)
    }
    return action
  }

  /// Sends an action, enters the answer that police gave that day, and accepts it.
  func accept(_ action: Reference, on text: String, reply: ReplyKind = .repair) throws {
    let today = on(text)
    _ = try today.office.act(.send, on: action.rawValue, by: coordinator)
    var answer = ActionEvent(.answer, at: Self.now, note: "Mended.")
    answer.reply = reply
    _ = try today.office.act(
      answer, on: action.rawValue, by: Self.told("Inspector Hale", on: text))
    _ = try today.office.act(.accept, on: action.rawValue, by: coordinator)
  }

  /// Two visitors find it fixed on a visit, and the coordinator resolves it.
  func resolve(_ action: Reference, on text: String) throws {
    let today = on(text)
    try today.found("LOOK-\(action)", on: text, words: "Toilet seat loose in cell 2.")
    _ = try today.office.act(
      .check(.fixed), on: action.rawValue, visit: "V-LOOK-\(action)", by: coordinator)
    _ = try today.office.act(.resolve, on: action.rawValue, by: coordinator)
  }
}
