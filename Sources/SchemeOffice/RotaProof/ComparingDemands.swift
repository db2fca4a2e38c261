import Moments
import RecordKeeping
import RotaDrawing
import Scheme

extension Office {
  /// Weeks over which the ways of spreading visits are compared: a quarter's.
  private static let weeks = 13
  /// How many lives of two suites a figure is the mean of.
  private static let histories = 12

  /// What each way of spreading drawn visits gives away and costs at some suites, or at all.
  ///
  /// Worked out from what visitors offer for the next quarter; nothing is changed by it.
  public func demands(at codes: [String], by desk: Desk) throws -> [SuiteDemands] {
    let reader = try reader(desk)
    try reader.require(.predictability)
    let look = reader.look
    let wanted =
      codes.isEmpty
      ? look.picture.suites.filter { $0.type != .terrorismAct } : try codes.map(look.suite)
    let period = RotaPeriod(
      first: VisitWeek(holding: look.today).adding(weeks: 1), weeks: Self.weeks)
    var facts = try rotaFacts(for: period, pins: [], in: look)
    facts.rules.moment = .drawn
    var known: [SuiteLawKey: [DemandFigures]] = [:]
    return wanted.compactMap { suite in
      demands(at: suite, facts, &known)
    }
  }

  private func demands(
    at suite: CustodySuite, _ facts: RotaFacts, _ known: inout [SuiteLawKey: [DemandFigures]]
  ) -> SuiteDemands? {
    guard let own = facts.suites.first(where: { $0.code == suite.code }),
      let cells = SuiteRules(facts, at: suite.code)?.open,
      let today = Self.rules(facts.rules, at: own, over: facts.period)
    else { return nil }
    let isUntold = !cells.contains { $0.contains(true) }
    let open = isUntold ? cells.map { $0.map { _ in true } } : cells
    // Suites alike in all that counts have the same figures.
    let key = SuiteLawKey(rules: today, open: open)
    let figures = known[key] ?? Self.figures(at: own, facts, today, open)
    known[key] = figures
    return SuiteDemands(
      suite: suite, frequency: own.frequency, figures: figures,
      staffable: (0..<28).count { cell in
        (0..<Self.weeks).contains { open[7 * $0 + cell / 4][cell % 4] }
      }, isUntold: isUntold)
  }

  /// Today's way first, then the others that are offered.
  private static func figures(
    at suite: SuiteFacts, _ facts: RotaFacts, _ today: MomentRules, _ open: [[Bool]]
  ) -> [DemandFigures] {
    let offered = OfferedDemand.allCases.compactMap { demand -> (OfferedDemand?, MomentRules)? in
      guard let frequency = demand.frequency(like: suite.frequency) else { return nil }
      var (suite, rules) = (suite, facts.rules)
      suite.frequency = frequency
      rules.draw = demand.draw(like: rules.draw)
      return Self.rules(rules, at: suite, over: facts.period).map { (demand, $0) }
    }
    let own = offered.first { $0.1 == today } ?? (nil, today)
    return ([own] + offered.filter { $0.1 != today }).map { demand, rules in
      DemandFigures(
        demand: demand, isToday: rules == today,
        leak: DesignLeak(of: rules, open: open, histories: histories),
        price: DemandPrice(of: MomentLaw(rules, open: open), nights: [DayBand.night.rawValue]))
    }
  }

  /// The rules of a suite's moments in a period with nothing settled before.
  private static func rules(
    _ rules: RotaRules, at suite: SuiteFacts, over period: RotaPeriod
  ) -> MomentRules? {
    let facts = RotaFacts(
      period: period, rules: rules, suites: [suite], visitors: [], offers: [])
    return SuiteRules(facts, at: suite.code)?.rules
  }
}

/// All that a suite's figures hang on.
private struct SuiteLawKey: Hashable {
  let rules: MomentRules
  let open: [[Bool]]
}
