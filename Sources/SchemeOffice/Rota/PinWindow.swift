import RecordKeeping
import RotaDrawing
import Rotas
public import Scheme
import Seals

/// A pin set or lifted, and the draft solved again around it.
public struct PinKept: Sendable {
  /// The window.
  public let window: WindowID
  /// Who is set for it; nobody when the pin was lifted.
  public let visitors: [VisitorID]
  /// The draft as it is now; nil while these weeks are not drawn.
  public let board: RotaBoard?
  /// What changed in the draft.
  public let diff: RotaDiff
  /// The visitors' names.
  public let names: [VisitorID: String]
}

extension Office {
  /// Sets who goes to a window, whatever the draw would have chosen; nobody lifts it again.
  ///
  /// A draft of these weeks is solved again around it from the same seed, so that no new throw of
  /// the dice comes with it: few windows change, and what people changed in it by hand stays.
  public func pin(
    _ text: String, to people: [String], agreed: Bool = false, reason: String, by desk: Desk
  ) throws -> PinKept {
    try perform(.pinWindow, by: desk, home: .office) { look in
      let (id, suite, week) = try Self.plannedWindow(text, in: look)
      let draws = try rotaDraws(around: week.days)
      guard !draws.confirmedWeeks.contains(week),
        try !records.windows(week.monday...week.monday).contains(where: { $0.id == id })
      else { throw OfficeRefusal.rota(.confirmed(id)) }
      guard week.sunday >= look.today else {
        throw OfficeRefusal.rota(.over(id, today: look.today))
      }
      let visitors = try people.map { try look.visitor($0).id }
      let pin = RotaPin(
        window: id, suite: suite, week: week, visitors: visitors, isAgreed: agreed,
        reason: visitors.isEmpty ? nil : reason)
      guard let line = draws.drafts.first(where: { $0.period.contains(week) }) else {
        try checkPin(pin, in: look)
        let kept = PinKept(
          window: id, visitors: visitors, board: nil, diff: RotaDiff([], []),
          names: look.visitorNames)
        return Decision(kept, about: id.rawValue, [.rotaPin(pin)])
      }
      let draft = try held(line, in: look)
      let made = try redrawn(draft, around: pin, in: &look)
      let board = made.board(at: look.now, by: look.who, names: look.visitorNames)
      let kept = PinKept(
        window: id, visitors: visitors, board: board,
        diff: RotaDiff(draft.board.windows.map(\.window), board.windows.map(\.window)),
        names: look.visitorNames)
      return Decision(kept, about: id.rawValue, [.rotaPin(pin)] + made.entries)
    }
  }

  /// The same draw, solved again around one pin more or less and what people changed in the draft.
  ///
  /// It stays as near to the draft as the pin allows: what is drawn again is settled by the facts
  /// alone, so that whoever has them finds the same windows.
  private func redrawn(
    _ draft: HeldDraw, around pin: RotaPin, in look: inout Look
  ) throws -> Drafting {
    var settled = DraftSettlement(draft)
    guard settled.take(pin) else { throw OfficeRefusal.rota(.notPinned(pin.window)) }
    guard let seed = SeedStream.Seed(hex: draft.kept.seed) else {
      throw OfficeRefusal.rota(.noDraft(draft.line.first.monday))
    }
    var lots = look.lots("draw", .office)
    return try Drafting(
      RotaDraw(
        facts: draft.facts.settling(settled.changes), seed: seed,
        moves: draft.board.outcome.moves),
      number: draft.board.outcome.number, secret: Salt(from: &lots),
      id: DrawID(look.officeName("D")))
  }

  /// A pin before there is a draft is held to the rules as it stands.
  private func checkPin(_ pin: RotaPin, in look: Look) throws {
    let held = try records.pins(pin.week.monday...pin.week.monday)
    guard !pin.visitors.isEmpty else {
      guard held.contains(where: { $0.window == pin.window }) else {
        throw OfficeRefusal.rota(.notPinned(pin.window))
      }
      return
    }
    let facts = try rotaFacts(for: RotaPeriod(first: pin.week, weeks: 1), pins: [], in: look)
    let pins = held.filter { $0.window != pin.window } + [pin]
    let check = TurnCheck(facts, drafted: pins.map(\.boardWindow))
    try require([pin.boardWindow.window], check, agreed: pin.isAgreed)
  }

  /// A window by what its identifier says, whether or not it is drawn yet.
  private static func plannedWindow(
    _ text: String, in look: Look
  ) throws -> (WindowID, SuiteCode, VisitWeek) {
    let id = WindowID(rawValue: text.uppercased())
    guard let week = id.week,
      let suite = look.picture.suites.first(where: { id.rawValue.hasPrefix("\($0.code)-\(week)") })
    else { throw OfficeRefusal.unknownWindow(text) }
    return (id, suite.code, week)
  }
}

extension RotaPin {
  /// The pin as a draw knows it.
  var pin: Pin { Pin(window: window, visitors: visitors, isAgreed: isAgreed) }

  fileprivate var boardWindow: BoardWindow {
    BoardWindow(
      id: window, suite: suite, week: week, visitors: visitors, drawn: visitors, isPinned: true,
      changes: [])
  }
}
