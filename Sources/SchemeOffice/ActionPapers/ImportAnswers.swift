import ActionPapers
import Actions
import RecordKeeping
public import Scheme
import SchemeTables
import Spreadsheets

extension Office {
  /// Takes in a suite's sheet as it came back: each answer as that of the one who gave it.
  ///
  /// A faulty row stops all of it. What was taken in before is passed over, so that the same file
  /// may come twice; what was answered otherwise meanwhile is a fault that says how.
  public func importAnswers(
    _ bytes: [UInt8], by how: HowKnown, usual: (who: String, on: CalendarDay)? = nil,
    desk: Desk
  ) throws -> AnswersImported {
    try performEach(home: .record) { look in
      let table = AnswersTable(bytes, today: look.today, usual: usual)
      var faults = table.faults
      var told = AnswersImported(unanswered: table.unanswered)
      var acts: [EnteredAct] = []
      var desk = desk
      let open = Dictionary(
        try actions(.unclosed(suite: nil), asOf: look.now).map {
          ($0.reference, $0)
        }, uniquingKeysWith: { first, _ in first })
      for row in table.answers {
        desk.from = Desk.Source(who: row.who, by: how, received: row.on)
        switch try AnswerTaking(self, look, desk).take(row, open: open) {
        case .act(let act):
          acts.append(act)
          told.taken.append(row.action)
        case .stands: told.standing += 1
        case .fault(let fault): faults.append(fault)
        }
      }
      guard faults.isEmpty else {
        throw OfficeRefusal.table(faults.sorted { $0.line < $1.line }, beyond: 0)
      }
      return EnteredActs(acts: acts, outcome: told)
    }
  }
}

/// What an import of answers did, or would do.
public struct AnswersImported: Sendable {
  /// The actions that were answered.
  public internal(set) var taken: [Reference] = []
  /// Answers that stood already.
  public internal(set) var standing = 0
  /// Rows in which nothing was filled in.
  public let unanswered: Int

  init(unanswered: Int) { self.unanswered = unanswered }
}

/// Takes in one row of a sheet that came back.
private struct AnswerTaking {
  enum Outcome {
    case act(EnteredAct)
    /// The same answer was taken in before.
    case stands
    case fault(SheetFault)
  }

  private let office: Office
  private var look: Look
  private let acting: Acting

  init(_ office: Office, _ look: Look, _ desk: Desk) throws {
    self.office = office
    self.look = look
    acting = try desk.acting(in: look)
    self.look.acting = acting
    self.look.scope = try Rights.scope(of: .answerAction, for: desk, acting: acting, in: look)
  }

  func take(_ row: AnswerRow, open: [Reference: Action]) throws -> Outcome {
    let kept = try open[row.action] ?? office.actions(.reference(row.action), asOf: look.now).first
    // That there is a restricted one is not to be told: it is as if there were none.
    guard let action = kept, !action.isRestricted else {
      let near = NearestWord(to: row.action.rawValue, among: open.keys.map(\.rawValue)).word
      return .fault(
        row.fault(
          "There is no action \(row.action).",
          near.map { "Did you mean \($0)?" } ?? "See what there is with icv action list."))
    }
    try Rights.check(suite: action.concern.suite, .answerAction, in: look)
    if action.events.contains(where: { isThis(row, $0) }) { return .stands }
    var event = ActionEvent(row.deed, at: look.now, note: row.words)
    event.reply = row.reply
    event.until = row.promise
    do {
      event.at = try counted(after: action)
    } catch OfficeRefusal.action(_, .before(let last)) {
      return .fault(
        row.fault(
          "The answer counts from before what happened last: \(happened(last)).",
          "Correct the day on which it was received."))
    }
    guard action.refusal(of: event) == nil else { return .fault(refused(row, action)) }
    return .act(
      EnteredAct(
        duty: .answerAction, acting: acting, subject: action.reference.rawValue,
        entries: [.actionEvent(action.reference, event)]))
  }

  private func counted(after action: Action) throws -> Instant {
    try look.counted(after: action.events.last, action.reference)
  }

  /// Whether an event is what the row says: then the file has been here before.
  private func isThis(_ row: AnswerRow, _ event: ActionEvent) -> Bool {
    event.deed == row.deed && event.note == row.words && event.until == row.promise
      && event.reply == row.reply && event.day == row.on
  }

  private func refused(_ row: AnswerRow, _ action: Action) -> SheetFault {
    let name = action.reference
    guard action.state != .draft else {
      return row.fault("\(name) has not gone to the police yet.", "Send it first, or take it out.")
    }
    let last = action.events.last.map { ": \(happened($0))" } ?? ""
    return row.fault(
      "\(name) is \(action.state.label) meanwhile\(last).",
      action.mayBeDone(.add)
        ? "Empty the row; to add to that answer: icv action add \(name)."
        : "Empty the row; see icv action show \(name).")
  }

  private func happened(_ event: ActionEvent) -> String {
    let what = SheetLine(event, masked: MaskedWords())?.what ?? "something was done to it"
    let who = event.by.flatMap { $0.from ?? $0.person.rawValue }.map { ", \($0)" } ?? ""
    return "\(event.day.words), \(what.prefix(1).lowercased())\(what.dropFirst())\(who)"
  }
}
