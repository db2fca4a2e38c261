import RecordKeeping
import RotaDrawing
import Rotas
import Scheme

/// A window whose visitors a person would change: in a draft, or confirmed and not yet over.
struct ChangeableWindow {
  var window: Window
  /// The draw it belongs to; nil for an allotment made elsewhere.
  let draw: HeldDraw?
  /// Whether its visitors know of it.
  let stands: Bool

  /// Those who gave it back.
  var handedBack: [VisitorID] {
    let changes = draw?.board.window(window.id)?.changes ?? []
    return changes.filter { $0.source == .handedBack }.compactMap(\.about)
  }

  /// The entries that give it to others, and say why.
  func entries(
    for visitors: [VisitorID], _ source: TurnSource, about: VisitorID?, reason: String
  ) -> [Entry] {
    let turn = RotaTurn(
      draw: draw?.line.id, window: window.id, suite: window.suite, week: window.week,
      visitors: visitors, source: source, about: about, reason: reason)
    return [.rotaTurn(turn)] + (stands ? [.windowPair(window.id, visitors)] : [])
  }
}

extension Office {
  /// A window that may be changed; refused when it is over or what became of it is known.
  func changeable(_ text: String, in look: Look) throws -> ChangeableWindow {
    let id = WindowID(rawValue: text.uppercased())
    guard let week = id.week else { throw OfficeRefusal.unknownWindow(text) }
    guard week.sunday >= look.today else {
      throw OfficeRefusal.rota(.over(id, today: look.today))
    }
    let line = try rotaDraws(around: week.days).holding(week)
    let draw = try line.map { try held($0, in: look) }
    if let standing = try records.windows(week.monday...week.monday).first(where: { $0.id == id }) {
      switch standing.state {
      case .allotted, .arranged: break
      case .done, .notMade: throw OfficeRefusal.rota(.settled(id, standing.state))
      }
      let own = draw.flatMap { $0.board.window(id) == nil || $0.board.isDraft ? nil : $0 }
      return ChangeableWindow(window: standing.window, draw: own, stands: true)
    }
    guard let draw, draw.board.isDraft, let drafted = draw.board.window(id) else {
      throw OfficeRefusal.unknownWindow(text)
    }
    return ChangeableWindow(window: drafted.window, draw: draw, stands: false)
  }

  /// What windows as they would be are held to: today's facts, and the draft they are in.
  func check(of windows: [ChangeableWindow], in look: Look) throws -> TurnCheck {
    let weeks = windows.map(\.window.week)
    var first = weeks.min() ?? VisitWeek(holding: look.today)
    var last = weeks.max() ?? first
    for period in windows.compactMap({ $0.draw?.line.period }) {
      first = min(first, period.first)
      last = max(last, VisitWeek(holding: period.mondays.upperBound))
    }
    let count = first.monday.days(until: last.monday) / 7 + 1
    let facts = try rotaFacts(
      for: RotaPeriod(first: first, weeks: count), pins: [], in: look)
    let drafts = windows.filter { !$0.stands }.compactMap(\.draw)
    let boards = Dictionary(
      drafts.map { ($0.line.id, $0.board.windows) }, uniquingKeysWith: { one, _ in one })
    return TurnCheck(facts, drafted: boards.sorted { $0.key < $1.key }.flatMap(\.value))
  }

  /// Refuses windows that would break a hard rule, by its name.
  func require(
    _ windows: [Window], _ check: TurnCheck, agreed: Bool
  ) throws {
    let faults = check.faults(of: windows, agreed: agreed ? Set(windows.map(\.id)) : [])
    guard faults.isEmpty else { throw OfficeRefusal.rota(.breaks(faults)) }
  }
}

extension WindowID {
  /// The week in a window's own identifier, `LEA-2026-04-06` or `LEA-2026-04-06-2`.
  var week: VisitWeek? {
    let parts = rawValue.split(separator: "-")
    guard parts.count >= 4 else { return nil }
    return (1...(parts.count - 3)).lazy.compactMap { start in
      CalendarDay(parts[start...(start + 2)].joined(separator: "-")).flatMap {
        VisitWeek(monday: $0)
      }
    }.first
  }
}
