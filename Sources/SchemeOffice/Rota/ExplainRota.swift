import RecordKeeping
public import RotaDrawing
public import Scheme

/// A window on the coordinator's table: why it is as it is, and what else could be.
public struct WindowExplained: Sendable {
  /// The window as it stands, with what people changed in it.
  public let window: BoardWindow
  /// Why, from what the draw rested on.
  public let explanation: WindowExplanation
  /// Whether it is of a draft.
  public let isDraft: Bool
  /// What the draw found out.
  public let outcome: RotaOutcome
  /// The visitors' names.
  public let names: [VisitorID: String]
}

/// A visitor's own account of a rota, or the office's account of theirs.
public struct VisitorExplained: Sendable {
  /// The receipt.
  public let receipt: FairnessReceipt
  /// Its windows' suites and weeks.
  public let windows: [BoardWindow]
  /// The rota's first week, and how many there are.
  public let period: RotaPeriod
  /// Whether it is of a draft.
  public let isDraft: Bool
  /// The visitors' names.
  public let names: [VisitorID: String]
}

extension Office {
  /// Why a window of a draw is as it is; for the office, which knows what visitors offered.
  public func explainWindow(_ text: String, by desk: Desk) throws -> WindowExplained {
    let reader = try officeReader(desk)
    let id = WindowID(rawValue: text.uppercased())
    let draw = try heldDraw(of: id, text, in: reader.look)
    guard let window = draw.board.window(id) else { throw OfficeRefusal.unknownWindow(text) }
    let moment = try records.moments(of: [id]).last.map(WindowMoment.init)
    guard let explanation = draw.work.explanation(of: id, moment: moment) else {
      throw OfficeRefusal.unknownWindow(text)
    }
    return WindowExplained(
      window: window, explanation: explanation, isDraft: draw.board.isDraft,
      outcome: draw.board.outcome, names: draw.board.names)
  }

  /// How a visitor's load stands against the others', and why they have their windows.
  ///
  /// A visitor reads their own, once the rota is confirmed; the office reads anyone's.
  public func explainVisitor(_ text: String, by desk: Desk) throws -> VisitorExplained {
    let reader = try reader(desk)
    let visitor = try reader.look.visitor(text).id
    let isOwn = reader.person == PersonID(visitor)
    if !isOwn { try reader.requireOffice() }
    let today = reader.look.today
    let draws = try rotaDraws(around: today...today.adding(days: 7 * 106))
    let lines = draws.confirmed + (reader.isOffice ? draws.drafts : [])
    let coming = lines.filter { $0.period.days.upperBound >= today }
    guard let line = coming.min(by: { $0.first < $1.first }) else {
      throw OfficeRefusal.rota(.noDraft(nil))
    }
    let draw = try held(line, in: reader.look)
    guard let receipt = draw.work.receipt(of: visitor) else {
      throw OfficeRefusal.rota(.notInDraw(visitor))
    }
    return VisitorExplained(
      receipt: receipt, windows: draw.board.windows.filter { $0.visitors.contains(visitor) },
      period: line.period, isDraft: draw.board.isDraft, names: draw.board.names)
  }

  /// The draw that a window belongs to.
  private func heldDraw(of id: WindowID, _ text: String, in look: Look) throws -> HeldDraw {
    guard let week = id.week, let line = try rotaDraws(around: week.days).holding(week) else {
      throw OfficeRefusal.unknownWindow(text)
    }
    return try held(line, in: look)
  }

  /// Whoever sits at the desk, if they run the office.
  func officeReader(_ desk: Desk) throws -> Reader {
    let reader = try reader(desk)
    try reader.requireOffice()
    return reader
  }
}

extension Reader {
  /// Whether they know what every visitor offered and is bound by.
  var isOffice: Bool { may(.visitorRecord) && may(.availability) }

  /// Refuses whoever does not.
  func requireOffice() throws(OfficeRefusal) {
    if !isOffice { throw .mayNotRead(.availability, role) }
  }
}

extension HeldDraw {
  /// The draw on the table: its frozen facts and its windows as they stand.
  var work: RotaWork { TurnCheck(facts.inForce, drafted: board.windows).work }
}

extension WindowMoment {
  /// A moment as it was kept.
  init(_ kept: KeptMoment) {
    let minutes = kept.start.minutes - kept.band.start.minutes
    self.init(day: kept.day, band: kept.band, minutes: (minutes + 1440) % 1440)
  }
}
