/// When one suite is visited over some weeks: every calendar that meets the rules equally likely.
///
/// Uniform over a finite set is the least predictable law there is under its rules: nobody, however
/// well they know rules and past, can do better than it lets them. Counts are exact whole numbers
/// of any size, so a draw is exactly uniform and the same on every machine. Whoever wants to know
/// what the past gives away asks `walk()`, `chances(along:)` or `marginals()`, here before any
/// draw: they need no chance.
///
/// What cannot be met over the cells that can be staffed is lowered by as little as may be, and
/// stands in `lowered`: first a window's cells, then the longest gap, then the quotas.
public struct MomentLaw: Sendable {
  /// The rules as they were asked for.
  public let rules: MomentRules
  /// What could not be met, and what was kept of it.
  public let lowered: [LoweredDemand]
  /// The cells of each day that can be staffed; a closed day has none.
  public let staffable: [[Bool]]
  /// The cells in which a demanded visit may fall.
  ///
  /// They are those that can be staffed, and in a window that has too few such days every cell of
  /// its other days: what cannot be staffed there is drawn all the same, and stays empty.
  public let open: [[Bool]]
  let plan: LawPlan
  let completions: Completions
  let surprises: SurpriseChance
  let windows: [WindowDemand.Window]
  /// Days without visits, which the longest gap leaves out.
  let closed: Set<Int>
  /// Days from the last visit before the law to its first day.
  let since: Int

  /// The law over the cells that can be staffed, by day and band; days left out have none.
  ///
  /// On `closed` days the suite takes no visits: they have no cells, a window of demand that is
  /// wholly closed needs none, and the longest gap does not count them. `daysSinceLast` is 1 when
  /// the last visit was on the day before the law's first, and so taken when nil.
  public init(
    _ rules: MomentRules, open cells: [[Bool]], closed: Set<Int> = [], daysSinceLast: Int? = nil
  ) {
    self.rules = rules
    self.closed = closed
    since = max(1, daysSinceLast ?? 1)
    let staffable = (0..<rules.days).map { day in
      (0..<rules.bands).map { band in
        cells.indices.contains(day) && cells[day].indices.contains(band) && cells[day][band]
          && !closed.contains(day)
      }
    }
    self.staffable = staffable
    let demand = WindowDemand(rules, staffable: staffable, closed: closed)
    let open = demand.open
    self.open = open
    windows = demand.windows
    let spans = demand.spans
    var lowered = demand.lowered
    let reach = LawReach(
      rules, open: open, closed: closed, spans: spans, forced: demand.forced, since: since)
    lowered += reach.lowered
    let owed = Owed(
      rules.quotas, needs: rules.quotas.map { $0.need(of: spans.count) }, bands: rules.bands)
    var plan = LawPlan(
      days: rules.days, open: open, spans: spans, reach: reach.days, owed: owed, owing: owed.all)
    completions = Completions(plan)
    for state in owed.lower(than: owed.all)
    where !completions.count(visit: 0, from: 0, through: plan.reach[0], owed: state).isZero {
      plan.owing = state
      break
    }
    lowered += zip(owed.needs, owed.parts(plan.owing)).enumerated().compactMap { place, need in
      need.0 == need.1 ? nil : .quota(place, asked: need.0, given: need.1)
    }
    self.plan = plan
    self.lowered = lowered
    surprises = SurpriseChance(rules, open: staffable, windows: demand.windows)
  }

  /// The longest gap that the law keeps.
  var gap: Int? {
    for case .gap(_, let given) in lowered { return given }
    return rules.longestGap
  }

  /// How many calendars of demanded visits there are.
  var calendars: WholeNumber {
    completions.count(visit: 0, from: 0, through: plan.reach[0], owed: plan.owing)
  }
}
