import RecordKeeping
import RotaDrawing
import Rotas
import Scheme

extension Office {
  /// Weeks before and after a period whose windows bear on it.
  private static let memoryWeeks = 13

  /// Everything that a draw of a period depends on, as it stands now.
  func rotaFacts(
    for period: RotaPeriod, pins: [Pin]? = nil, in look: Look
  ) throws -> RotaFacts {
    let first = period.first.adding(weeks: -Self.memoryWeeks)
    let last = period.first.adding(weeks: max(1, period.weeks) + Self.memoryWeeks - 1)
    let picture = look.picture
    let settings = try look.settings(on: period.first.monday)
    let held = AvailabilityHeld(try records.availability(first.monday...last.sunday))
    let windows = try records.windows(first.monday...last.monday)
    return RotaFacts(
      period: period, rules: RotaRules(settings),
      suites: picture.suites.map { suite in
        SuiteFacts(
          code: suite.code, frequency: settings.visits(at: suite.code),
          isTerrorism: suite.type == .terrorismAct,
          history: SuiteHistory(picture.statuses[suite.code] ?? []))
      },
      visitors: picture.visitors.filter { $0.isOfInterest(from: first.monday) },
      offers: held.frozen(first.monday...last.sunday),
      windows: windows.map(\.window), pins: try pins ?? heldPins(for: period, in: look))
  }

  /// What people set by hand for the windows of a period.
  func heldPins(for period: RotaPeriod, in look: Look) throws -> [Pin] {
    try records.pins(period.mondays).map {
      Pin(window: $0.window, visitors: $0.visitors, isAgreed: $0.isAgreed)
    }
  }
}

extension RotaFacts {
  /// Moves that are enough for the best rota, or near it, by the size of the rota.
  var usualMoves: Int { 20_000 * max(1, suites.count) * max(1, period.weeks) }
}

extension RotaPeriod {
  /// From the first Monday to the last.
  var mondays: ClosedRange<CalendarDay> {
    first.monday...first.adding(weeks: max(1, weeks) - 1).monday
  }

  /// From the first Monday to the last Sunday.
  var days: ClosedRange<CalendarDay> {
    first.monday...first.adding(weeks: max(1, weeks) - 1).sunday
  }
}

extension KeptWindow {
  /// The window as the rules know it.
  var window: Window { Window(id: id, suite: suite, week: week, visitors: visitors) }
}

extension Visitor {
  /// Whether they were in the scheme on some day from this one on; the long gone are left out.
  fileprivate func isOfInterest(from day: CalendarDay) -> Bool {
    if case .ended(let last) = standing { return last >= day }
    return true
  }
}
