import Foundation
import Predictability
import Scheme

/// The report as JSON tells it.
struct PredictabilityFacts: Encodable {
  let verdict: String
  let meaning: String
  let law: String
  let from: String
  let until: String
  let visits: Int
  let withoutTime: Int
  let secondOfDay: Int
  let drawnHistories: Int
  let seed: UInt64
  let firstScoredDay: String
  let overall: Scope
  let suites: [Scope]

  init(_ report: PredictabilityReport, _ asked: PredictabilityAsked, seed: UInt64) {
    verdict = report.overall.verdict.rawValue
    meaning = PredictabilityWords.verdict(report.overall)
    law = asked.law
    from = asked.monday.description
    until = asked.lastDay.description
    visits = report.overall.visits
    withoutTime = asked.withoutTime
    secondOfDay = asked.history.secondOfDay
    drawnHistories = report.drawn
    self.seed = seed
    firstScoredDay = asked.monday.adding(days: report.firstScoredDay).description
    overall = Scope("all", report.overall, asked)
    suites = zip(asked.suites, report.suites).map { Scope($0, $1, asked) }
  }

  /// One suite's findings, or all suites'.
  struct Scope: Encodable {
    let suite: String
    let verdict: String
    let visits: Int
    let scoredVisits: Int
    let entropyRatio: Double
    let lawBits: Double
    let designLeak: Double
    let bestGuesser: String
    let skill: Double
    let skillOverLaw: Double
    let p: Double
    let catch10: Double
    let blindSpots: [Spot]
    let blindExpected: Double
    let blindP: Double
    let hazard: [Hazard]
    let gaps: Gaps
    let entropies: [Entropy]
    let starts: Starts?
    let guessers: [Guesser]
    let tests: [Test]
    let breaches: [String]

    init(_ suite: String, _ found: Findings, _ asked: PredictabilityAsked) {
      self.suite = suite
      verdict = found.verdict.rawValue
      visits = found.visits
      scoredVisits = found.scored
      entropyRatio = found.entropyRatio
      lawBits = found.lawBits
      designLeak = found.designLeak
      bestGuesser = found.best?.name.rawValue ?? ""
      skill = found.best?.skillOverBase ?? 0
      skillOverLaw = found.best?.skillOverLaw ?? 0
      p = found.chance
      catch10 = found.best?.catch10 ?? 0
      blindSpots = found.blindSpots.spots.map { Spot($0, asked) }
      blindExpected = found.blindSpots.blindExpected
      blindP = found.blindSpots.blindChance
      hazard = found.hazard.map(Hazard.init)
      gaps = Gaps(found.gaps)
      entropies = found.entropies.map(Entropy.init)
      starts = found.starts.map(Starts.init)
      guessers = found.guessers.map(Guesser.init)
      tests = found.tests.map {
        Test(test: $0.kind.rawValue, p: $0.chance, correctedP: $0.corrected)
      }
      breaches = found.breaches.map { PredictabilityWords.breach($0, asked) }
    }
  }

  struct Spot: Encodable {
    let weekday: String
    let band: String
    let made: Int
    let expected: Double
    let noneP: Double
    let open: Bool

    init(_ spot: BlindSpots.Spot, _ asked: PredictabilityAsked) {
      weekday = PredictabilityWords.weekday(spot.weekday).lowercased()
      band = asked.history.bands[spot.band].name
      made = spot.made
      expected = spot.expected
      noneP = spot.noneChance
      open = spot.isOpen
    }
  }

  struct Hazard: Encodable {
    let days: Int
    let share: Double
    let lawShare: Double
    let p: Double

    init(_ hazard: HazardAfterVisit) {
      days = hazard.days
      share = hazard.share
      lawShare = hazard.lawShare
      p = hazard.chance
    }
  }

  struct Gaps: Encodable {
    let shortest: Int?
    let longest: Int?
    let mean: Double
    let deviation: Double
    let lawDeviation: Double
    let memory: Double

    init(_ gaps: GapFigures) {
      shortest = gaps.shortest
      longest = gaps.longest
      mean = gaps.mean
      deviation = gaps.deviation
      lawDeviation = gaps.lawDeviation
      memory = gaps.memory
    }
  }

  struct Entropy: Encodable {
    let of: String
    let bits: Double
    let lawBits: Double
    let p: Double

    init(_ entropy: EntropyFinding) {
      of = entropy.name
      bits = entropy.bits
      lawBits = entropy.lawBits
      p = entropy.chance
    }
  }

  struct Starts: Encodable {
    let known: Int
    let onQuarterHours: Int
    let quarterHoursExpected: Double
    let unevenP: Double
    let quarterHoursP: Double

    init(_ starts: StartMinutes) {
      known = starts.count
      onQuarterHours = starts.onQuarters
      quarterHoursExpected = starts.quartersExpected
      unevenP = starts.unevenChance
      quarterHoursP = starts.quarterChance
    }
  }

  struct Guesser: Encodable {
    let guesser: String
    let skill: Double
    let skillOverLaw: Double
    let bitsPerVisit: Double
    let bettingP: Double
    let drawnP: Double
    let catch10: Double
    let catchP: Double

    init(_ finding: GuesserFinding) {
      guesser = finding.name.rawValue
      skill = finding.skillOverBase
      skillOverLaw = finding.skillOverLaw
      bitsPerVisit = finding.bitsPerVisit
      bettingP = finding.bettingChance
      drawnP = finding.drawnChance
      catch10 = finding.catch10
      catchP = finding.catchChance
    }
  }

  struct Test: Encodable {
    let test: String
    let p: Double
    let correctedP: Double
  }
}
