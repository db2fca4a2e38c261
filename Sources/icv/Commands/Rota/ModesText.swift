import Moments
import Scheme
import SchemeOffice

/// The ways of spreading drawn visits side by side, in plain words.
struct ModesText {
  private let suites: [SuiteDemands]
  private let choice: MomentChoice

  init(_ suites: [SuiteDemands], choice: MomentChoice) {
    self.suites = suites
    self.choice = choice
  }

  var text: String {
    (opening + suites.flatMap(table) + ending).joined(separator: "\n")
  }

  private var opening: [String] {
    choice == .drawn
      ? []
      : Columns.wrapped(
        "In this scheme the pair choose when to go. These figures are for moments that are drawn"
          + " (`icv scheme settings set moment drawn`).", width: 80) + [""]
  }

  private func table(_ suite: SuiteDemands) -> [String] {
    var columns = Columns("", "GUESSED", "SAFE", "GAP", "VISITS", "TURNS", "NIGHTS", "WAY")
    let today = suite.figures.first { $0.isToday }
    for figures in suite.figures {
      let base = figures.isToday ? nil : today
      columns.add(
        figures.isToday ? "*" : "", Self.percent(figures.leak.catch10),
        Self.percent(figures.leak.safe), "\(figures.leak.longestGap)",
        Self.count(figures.price.visits, than: base?.price.visits),
        Self.count(figures.price.turns, than: base?.price.turns),
        Self.count(figures.price.nights, than: base?.price.nights),
        figures.demand.map { Self.words($0, suite.frequency) } ?? "as it is set today")
    }
    let basis =
      suite.isUntold
      ? "Nobody has said yet when they could go: all 28 cells of a week were taken."
      : "Two pairs at least could staff \(suite.staffable) of the 28 cells of a week."
    return ["\(suite.suite.name) (\(suite.suite.code)). \(basis)", columns.text(ifEmpty: ""), ""]
  }

  private var ending: [String] {
    let meaning = [
      ("*", "what the scheme does today"),
      (
        "GUESSED",
        "of the visits, how many somebody meets who knows the rules and every past visit and"
          + " watches the likeliest tenth of the time; 10% would be no knowledge"
      ),
      ("SAFE", "of the time, how much that person knows to be all but free of visits"),
      ("GAP", "the most days between two visits that came up"),
      ("VISITS", "a year, with what it is more or less than today"),
      ("TURNS", "volunteers' turns a year, two a visit"), ("NIGHTS", "visits at night a year"),
    ]
    var facts = FactList()
    for (name, words) in meaning { facts.add(name, words) }
    let commands = OfferedDemand.allCases.map { demand in
      (
        Self.name(of: demand),
        demand.settings.map { "icv scheme settings set \($0.key) \($0.value)" }
          .joined(separator: "\n")
      )
    }
    var choosing = FactList()
    for (name, words) in commands { choosing.add(name, words) }
    return [
      facts.text, "", "None of these is ever switched on by itself. To choose one, from a day on:",
      choosing.text, "Each takes --from DAY. Rotas drawn before that day stay as they are.",
    ]
  }

  /// A word for scripts and for the list of commands.
  static func name(of demand: OfferedDemand) -> String {
    switch demand {
    case .everyWeek: "weekly"
    case .fourWeeks: "four-weeks"
    case .spread14: "spread-14"
    case .spread21: "spread-21"
    case .surprise10: "surprise-10"
    case .surprise5: "surprise-5"
    case .surprise2: "surprise-2"
    }
  }

  private static func words(_ demand: OfferedDemand, _ frequency: VisitFrequency) -> String {
    let name = name(of: demand)
    let own = frequency.weeks == 1 ? "each week" : "each \(frequency.weeks) weeks"
    switch demand {
    case .everyWeek: return "\(name): \(frequency.visits) \(own)"
    case .fourWeeks: return "\(name): \(4 * frequency.visits) in 4 weeks"
    case .spread14: return "\(name): over the period, 14 days apart at most"
    case .spread21: return "\(name): over the period, 21 days apart at most"
    case .surprise10: return "\(name): \(own), 1 more in 10 weeks"
    case .surprise5: return "\(name): \(own), 1 more in 5 weeks"
    case .surprise2: return "\(name): \(own), 1 more in 2 weeks"
    }
  }

  private static func percent(_ share: Double) -> String { "\(Int((100 * share).rounded()))%" }

  private static func count(_ number: Double, than today: Double?) -> String {
    let whole = Int(number.rounded())
    guard let today else { return "\(whole)" }
    let more = whole - Int(today.rounded())
    return more == 0 ? "\(whole)" : "\(whole) (\(more > 0 ? "+" : "")\(more))"
  }
}
