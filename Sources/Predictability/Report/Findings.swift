/// What was found about one suite's visits, or about all suites' together.
public struct Findings: Sendable, Hashable {
  /// Visits in all, and those that guesses were scored on.
  public let visits: Int
  public let scored: Int
  /// The law's own surprise, in bits a visit: what chance leaves to guess.
  public let lawBits: Double
  /// The best guesser's bits a visit over the law's: 1 is honest, much less can be compressed.
  public let entropyRatio: Double
  /// The part of the bare rate's surprise that the rules alone give away.
  public let designLeak: Double
  /// Every guesser, in the order of their names.
  public let guessers: [GuesserFinding]
  /// The guesser that needed the fewest bits.
  public let best: GuesserFinding?
  public let entropies: [EntropyFinding]
  public let blindSpots: BlindSpots
  public let hazard: [HazardAfterVisit]
  public let gaps: GapFigures
  /// Nil where no start is known.
  public let starts: StartMinutes?
  /// Where the visits did not keep the declared law.
  public let breaches: [LawBreach]
  public let tests: [JudgingTest]
  public let verdict: PredictabilityVerdict

  /// The least corrected chance of any test: how likely an honest history looks as bad.
  public var chance: Double { tests.map(\.corrected).min() ?? 1 }
}

extension Findings {
  init(
    _ made: Measured.Scope, drawn: [Measured.Scope], open: [Bool], starts: StartMinutes?,
    startsCount: Bool, breaches: [LawBreach], visits: Int
  ) {
    let bands = open.count / 7
    let timings = drawn.map(\.timings)
    let perVisit = drawn.map { $0.scoring.lawLoss / Double(max(1, $0.scoring.visits)) }
    lawBits =
      perVisit.reduce(0, +) / Double(max(1, perVisit.count)) / GuesserFinding.natsPerBit
    guessers = GuesserFinding.all(made.scoring, drawn: drawn.map(\.scoring))
    best = guessers.min { $0.bitsPerVisit < $1.bitsPerVisit }
    entropyRatio = lawBits > 0 ? (best?.bitsPerVisit ?? 0) / lawBits : 1
    designLeak =
      made.scoring.baseLoss > 0 ? 1 - made.scoring.lawLoss / made.scoring.baseLoss : 0
    entropies = EntropyFinding.all(made.timings, drawn: timings)
    blindSpots = BlindSpots(made.timings, drawn: timings, open: open, bands: bands)
    hazard = HazardAfterVisit.all(made.timings, drawn: timings)
    gaps = GapFigures(made.timings, drawn: timings)
    self.starts = starts
    self.breaches = breaches
    self.visits = visits
    scored = made.scoring.visits
    var chances: [(JudgingTest.Kind, Double)] = [
      (.betting, guessers.first { $0.name == .adaptive }?.bettingChance ?? 1),
      (.standsOut, Signs([made] + drawn, bands: bands).chanceOfFirst),
    ]
    if startsCount, let starts {
      chances += [
        (.startSpread, starts.unevenChance), (.startQuarters, starts.quarterChance),
      ]
    }
    tests = JudgingTest.judge(chances)
    verdict = PredictabilityVerdict(visits: visits, tests)
  }
}
