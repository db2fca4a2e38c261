import ArgumentParser
import Moments
import Scheme
import SchemeOffice

/// `icv rota modes`: what other ways of spreading drawn visits would give and cost.
struct RotaModes: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "modes", abstract: "What other ways of spreading drawn visits give and cost.",
    discussion: """
      Examples:
        icv rota modes
        icv rota modes --suites LEA

      A visit in every week can be foretold better than it seems: once it was made, the rest of the
      week is free of visits. For each way that the scheme could choose instead, it says what
      someone who knows the rules and every past visit could still foretell, and what it costs in
      visits, people and nights. None of them is ever switched on by itself.
      """)

  @Option(help: "Only these suites, parted by commas.") var suites: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let codes = (suites ?? "").split { " ,;|".contains($0) }.map(String.init)
    let office = try Opening.office(options)
    let found = try office.demands(at: codes, by: Opening.desk(options))
    let choice = try office.look().settings().moment
    let out = Output(options: options)
    out.show(["suites": found.map(SuiteDemandFacts.init)]) {
      ModesText(found, choice: choice).text
    }
  }
}

/// What a suite's ways mean, as JSON tells it.
private struct SuiteDemandFacts: Encodable {
  let suite: String
  let frequency: String
  let staffableCells: Int
  let isUntold: Bool
  let modes: [Mode]

  init(_ seen: SuiteDemands) {
    suite = seen.suite.code.rawValue
    frequency = seen.frequency.description
    staffableCells = seen.staffable
    isUntold = seen.isUntold
    modes = seen.figures.map(Mode.init)
  }

  struct Mode: Encodable {
    let mode: String
    let isToday: Bool
    let bitsPerVisit: Double
    let designLeak: Double
    let catch10: Double
    let safeTime: Double
    let longestGapDays: Int
    let visitsAYear: Double
    let turnsAYear: Double
    let nightsAYear: Double
    let settings: [String: String]

    enum CodingKeys: String, CodingKey {
      case mode, isToday, bitsPerVisit, designLeak, safeTime, longestGapDays, visitsAYear
      case turnsAYear, nightsAYear, settings
      // As the field writes it, which the encoder's own rule would part.
      case catch10 = "catch10"
    }

    init(_ figures: DemandFigures) {
      mode = figures.demand.map(ModesText.name) ?? "own"
      isToday = figures.isToday
      bitsPerVisit = Self.rounded(figures.leak.bitsPerVisit)
      designLeak = Self.rounded(figures.leak.leak)
      catch10 = Self.rounded(figures.leak.catch10)
      safeTime = Self.rounded(figures.leak.safe)
      longestGapDays = figures.leak.longestGap
      visitsAYear = Self.rounded(figures.price.visits)
      turnsAYear = Self.rounded(figures.price.turns)
      nightsAYear = Self.rounded(figures.price.nights)
      settings = Dictionary(
        (figures.demand?.settings ?? []).map { ($0.key, $0.value) },
        uniquingKeysWith: { one, _ in one })
    }

    private static func rounded(_ number: Double) -> Double {
      (number * 1000).rounded() / 1000
    }
  }
}
