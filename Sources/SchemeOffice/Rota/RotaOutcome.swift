import Foundation
import Moments
import RotaDrawing
import Scheme

/// What a draw found out beside who goes, kept with it for whoever reads the rota later.
public struct RotaOutcome: Hashable, Sendable, Codable {
  /// The how-manieth draw of these weeks it is, by another seed each.
  public var number: Int
  /// How many moves the search made.
  public var moves: Int
  /// Windows with nobody to go, as drawn.
  public var unfilled: Int
  /// What the rota costs, term by term; the lower the better.
  public var cost: RotaCost
  /// What no rota of the same windows can cost less than; nil where none was worked out.
  public var least: Int?
  /// How often windows that nobody could staff were drawn again, and how many.
  public var rounds: [Round]
  /// Nights, weekends or visits that could not be had in full, by suite.
  public var lowered: [Lowered]

  /// A round of drawing windows again.
  public struct Round: Hashable, Sendable, Codable {
    public var unfilled: Int
    public var weeks: Int
  }

  /// What a suite had to give up.
  public struct Lowered: Hashable, Sendable, Codable {
    public var suite: String
    /// `visits`, `closed`, `nights`, `weekends` or `gap`.
    public var what: String
    public var asked: Int
    public var given: Int
  }
}

extension RotaOutcome {
  /// The outcome as it is kept.
  var text: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys]
      return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
  }

  /// Reads an outcome as `text` writes it.
  init(text: String) throws {
    self = try JSONDecoder().decode(RotaOutcome.self, from: Data(text.utf8))
  }
}

/// What a rota costs, term by term; the lower the better.
public struct RotaCost: Hashable, Sendable, Codable {
  /// Everything, windows left empty included.
  public var total: Int
  /// Loads off the fair share.
  public var shares: Int
  /// The same two together again.
  public var pairs: Int
  /// The same visitor at the same suite again.
  public var suites: Int
  /// Visits crowded into one month.
  public var crowding: Int
  /// Times that visitors can make but do not prefer.
  public var preferences: Int
  /// Nights and weekends that could not be had.
  public var quotas: Int
}

extension RotaOutcome {
  /// What a drawn rota found out.
  init(_ rota: DrawnRota, number: Int, moves: Int, least: Int?) {
    self.init(
      number: number, moves: moves, unfilled: rota.score.unfilled, cost: RotaCost(rota.score),
      least: least, rounds: rota.rounds.map { Round(unfilled: $0.unfilled, weeks: $0.weeks) },
      lowered: rota.moments.flatMap { suite in
        suite.lowered.map { Lowered(suite: suite.suite.rawValue, $0.what) }
      })
  }

  /// By how much a rota could be better at most, in tenths of a percent of what it costs, upwards;
  /// 0 where none can be, nil where that is not known.
  public var mostBetter: Int? {
    guard let least else { return nil }
    guard cost.total > least, cost.total > 0 else { return 0 }
    return ((cost.total - least) * 1000 + cost.total - 1) / cost.total
  }
}

extension RotaOutcome.Lowered {
  init(suite: String, _ lowered: LoweredDemand) {
    switch lowered {
    case .window(_, let asked, let given):
      self.init(suite: suite, what: "visits", asked: asked, given: given)
    case .closedWeeks(_, let asked, let given):
      self.init(suite: suite, what: "closed", asked: asked, given: given)
    case .quota(let number, let asked, let given):
      let what = number == 0 ? "nights" : "weekends"
      self.init(suite: suite, what: what, asked: asked, given: given)
    case .gap(let asked, let given), .firstGap(let asked, let given):
      self.init(suite: suite, what: "gap", asked: asked, given: given)
    }
  }
}

extension RotaCost {
  /// The cost of a drawn rota.
  init(_ score: RotaScore) {
    self.init(
      total: score.total, shares: score.load, pairs: score.pair, suites: score.rotate,
      crowding: score.clump, preferences: score.prefer, quotas: score.quota)
  }
}
