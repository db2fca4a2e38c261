public import Rotas
public import Scheme

/// Everything a draw depends on, frozen before it is made; no name, address or telephone.
///
/// Two sets of facts that say the same are equal, in whatever order they were gathered.
public struct RotaFacts: Hashable, Sendable {
  /// The weeks to be drawn.
  public let period: RotaPeriod
  /// What the draw takes from the settings.
  public var rules: RotaRules
  /// The suites by code.
  public let suites: [SuiteFacts]
  /// The visitors by identifier, without their names.
  public let visitors: [Visitor]
  /// What they offer, by visitor and day.
  public let offers: [Availability]
  /// Windows that stand and are not drawn, in the period and within a quarter of it.
  public let windows: [Window]
  /// Windows settled by hand before the draw.
  public let pins: [Pin]
  /// What was settled by hand in the draft, around which it was solved again.
  public let later: [DraftChange]

  /// The facts of a draw; what bears on other times is left out.
  public init(
    period: RotaPeriod, rules: RotaRules, suites: [SuiteFacts], visitors: [Visitor],
    offers: [Availability], windows: [Window] = [], pins: [Pin] = [], later: [DraftChange] = []
  ) {
    self.period = period
    self.rules = rules
    self.suites = suites.sorted { $0.code < $1.code }
    self.visitors = visitors.map(\.withoutName).sorted { $0.id < $1.id }
    let first = period.first.adding(weeks: -RotaRules.memoryWeeks)
    let last = period.first.adding(weeks: period.weeks + RotaRules.memoryWeeks - 1)
    self.offers = offers.filter { $0.days.overlaps(first.monday...last.sunday) }.map(\.inOrder)
      .sorted { ($0.visitor, $0.days.lowerBound) < ($1.visitor, $1.days.lowerBound) }
    self.windows = windows.filter { first <= $0.week && $0.week <= last }
      .sorted { ($0.week, $0.id) < ($1.week, $1.id) }
    self.pins = pins.sorted { $0.window < $1.window }
    self.later = later.sorted { $0.line < $1.line }
  }

  /// The same facts with other pins.
  public func pinning(_ pins: [Pin]) -> RotaFacts {
    RotaFacts(
      period: period, rules: rules, suites: suites, visitors: visitors, offers: offers,
      windows: windows, pins: pins, later: later)
  }
}

extension Visitor {
  /// What the rules ask about, and nothing that tells who it is but the identifier.
  var withoutName: Visitor {
    Visitor(
      id: id, name: "", appointment: appointment, vettedUntil: vettedUntil, passUntil: passUntil,
      tactTrained: tactTrained, maxVisitsPerQuarter: maxVisitsPerQuarter, suites: suites.sorted(),
      conflicts: conflicts.sorted(), keepApart: keepApart.sorted(), standing: standing)
  }
}

extension Availability {
  fileprivate var inOrder: Availability {
    var other = self
    other.away.sort { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    return other
  }
}
