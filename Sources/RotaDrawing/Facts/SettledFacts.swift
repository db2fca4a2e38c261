import Rotas
import Scheme

/// Facts before and after what people settled in the draft.
extension RotaFacts {
  /// The same facts with other changes of the draft; without any they are those it was drawn from.
  public func settling(_ changes: [DraftChange]) -> RotaFacts {
    var rules = rules
    rules.change = changes.isEmpty ? 0 : RotaRules.changeInDraft
    return RotaFacts(
      period: period, rules: rules, suites: suites, visitors: visitors, offers: offers,
      windows: windows, pins: pins, later: changes)
  }

  /// The facts as they were when the draft was drawn.
  public var asDrawn: RotaFacts { settling([]) }

  /// The facts with what was settled in the draft in force: other pins, and visitors away.
  public var inForce: RotaFacts {
    guard !later.isEmpty else { return self }
    var settled = Dictionary(pins.map { ($0.window, $0) }, uniquingKeysWith: { _, last in last })
    var away: [VisitorID: [ClosedRange<CalendarDay>]] = [:]
    for change in later {
      switch change {
      case .pin(let pin): settled[pin.window] = pin
      case .lift(let window): settled[window] = nil
      case .away(let visitor, let week): away[visitor, default: []].append(week.days)
      }
    }
    return RotaFacts(
      period: period, rules: rules, suites: suites, visitors: visitors,
      offers: offers.map { $0.away(on: away[$0.visitor] ?? []) }, windows: windows,
      pins: Array(settled.values))
  }

  /// How many windows and hand-backs people settled before the draw or in the draft.
  ///
  /// A pin that was lifted again counts, since the draft was solved around it.
  public var settledByHand: Int {
    Set(pins.map(\.window) + later.compactMap(\.window)).count
      + later.count { $0.window == nil }
  }
}

extension Availability {
  /// The same offer without some more days.
  fileprivate func away(on days: [ClosedRange<CalendarDay>]) -> Availability {
    var offer = self
    offer.away += days.filter { $0.overlaps(offer.days) }.map { $0.clamped(to: offer.days) }
    return offer
  }
}
