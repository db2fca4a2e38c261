/// Judges histories of one shape against one law, with the histories drawn from it made once.
public struct PredictabilityJudge: Sendable {
  private let laws: [DeclaredLaw]
  private let rate: Double
  private let firstDay: Int
  private let counts: [[Int]]
  private let drawn: [Measured]
  /// Whether start minutes decide with the rest: only where a draw gave them.
  private let startsCount: Bool

  /// Draws so many histories from the law, with as many visits in each window as this one has.
  ///
  /// The law is given for each suite of the history. A seed gives the same histories each time.
  public init(
    _ history: VisitHistory, laws: [DeclaredLaw], histories: Int, seed: UInt64
  ) {
    self.laws = laws
    let cells = history.cells
    counts = zip(laws, cells).map { $0.counts.counts(of: $1) }
    firstDay = PredictabilityJudge.firstScoredDay(of: history.days)
    startsCount = laws.contains { $0.drawn != nil }
    let all = Double(history.suites * history.days * history.bands.count)
    rate = Double(max(1, history.visits.count)) / max(1, all)
    var chance = NullChance(seed: seed)
    var drawn: [Measured] = []
    for _ in 0..<histories {
      let like = history.with(
        zip(laws, cells).map { $0.draw(like: $1, using: &chance) })
      drawn.append(PredictabilityJudge.measure(like, laws, rate, firstDay))
    }
    self.drawn = drawn
  }

  /// Whether a history has as many visits in each window as the drawn ones.
  public func fits(_ history: VisitHistory) -> Bool {
    zip(laws, history.cells).map { $0.counts.counts(of: $1) } == counts
  }

  /// The report on a history that fits.
  public func report(on history: VisitHistory) -> PredictabilityReport {
    let made = PredictabilityJudge.measure(history, laws, rate, firstDay)
    let bands = history.bands.count
    let breaches = zip(laws, history.cells).map { $0.reading(of: $1).breaches }
    func open(_ laws: [DeclaredLaw]) -> [Bool] {
      (0..<7 * bands).map { cell in
        laws.contains { law in
          stride(from: cell, to: law.counts.open.count, by: 7 * bands).contains {
            law.counts.open[$0]
          }
        }
      }
    }
    func findings(_ scope: Int) -> Findings {
      let own = history.visits.filter { scope == 0 || $0.suite == scope - 1 }
      return Findings(
        made.scopes[scope], drawn: drawn.map { $0.scopes[scope] },
        open: open(scope == 0 ? laws : [laws[scope - 1]]),
        starts: StartMinutes(own, bands: history.bands), startsCount: startsCount,
        breaches: scope == 0 ? breaches.flatMap { $0 } : breaches[scope - 1],
        visits: own.count)
    }
    return PredictabilityReport(
      overall: findings(0), suites: (1...max(1, history.suites)).map(findings),
      drawn: drawn.count, firstScoredDay: firstDay)
  }

  /// A quarter to learn in, where there are three or more; else guessers are scored from the start.
  private static func firstScoredDay(of days: Int) -> Int { days >= 3 * 91 ? 91 : 0 }

  private static func measure(
    _ history: VisitHistory, _ laws: [DeclaredLaw], _ rate: Double, _ firstDay: Int
  ) -> Measured {
    Measured(
      history, zip(laws, history.cells).map { $0.reading(of: $1) }, rate: rate,
      from: firstDay)
  }
}
