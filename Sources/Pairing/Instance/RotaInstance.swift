/// A rota to be drawn or paired, in the format `icv-rota-1` that other solvers read too.
///
/// Suites, visitors and slots are numbered from 0 in the order they stand in.
public struct RotaInstance: Sendable, Hashable {
  /// The mark of the format.
  public static let format = "icv-rota-1"

  /// Its name, which a solution repeats.
  public var name: String
  /// Day 0, a Monday, as `2026-01-05`.
  public var startDate: String
  /// How many weeks there are.
  public var weeks: Int
  /// The bands of a day, in order.
  public var bands: [Band]
  /// The suites, by number.
  public var suites: [Suite]
  /// The visitors, by number.
  public var visitors: [RotaVisitor]
  /// Pairs that may never go together.
  public var forbiddenPairs: [Pair]
  /// Pairs that met in earlier periods, each once.
  public var priorPairs: [PriorPair]
  /// What counts as too often, too close and too few.
  public var rules: Rules
  /// What each term of the score costs.
  public var weights: Weights
  /// The visits drawn, by day and suite; none where nothing has been drawn yet.
  public var slots: [Slot]

  /// How many days there are.
  public var days: Int { 7 * weeks }

  /// Part of a day.
  public struct Band: Sendable, Hashable {
    /// Its name.
    public var id: String
    /// Minutes from midnight to its start.
    public var start: Int
    /// How long it is, in minutes.
    public var minutes: Int
  }

  /// A custody suite and how often it is visited.
  public struct Suite: Sendable, Hashable {
    /// Its name.
    public var name: String
    /// Visits in each of its windows.
    public var demand: Int
    /// How many weeks a window has.
    public var windowWeeks: Int
  }

  /// A pair and how often it met in earlier periods.
  public struct PriorPair: Sendable, Hashable {
    /// The two.
    public var pair: Pair
    /// How often they met.
    public var times: Int
  }

  /// A visit that was drawn.
  public struct Slot: Sendable, Hashable {
    /// The suite's number.
    public var suite: Int
    /// The day, from 0.
    public var day: Int
    /// The band's number.
    public var band: Int
    /// Minutes from midnight to the moment drawn.
    public var start: Int
    /// Whether it comes on top of what the suite's windows demand.
    public var isSurprise: Bool
  }
}
