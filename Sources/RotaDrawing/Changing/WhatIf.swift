import Rotas
public import Scheme

/// The facts of a draw as they would be if something happened.
extension RotaFacts {
  /// The facts without some visitors.
  public func losing(_ lost: Set<VisitorID>) -> RotaFacts {
    RotaFacts(
      period: period, rules: rules, suites: suites,
      visitors: visitors.filter { !lost.contains($0.id) }, offers: offers, windows: windows,
      pins: pins.filter { lost.isDisjoint(with: $0.visitors) })
  }

  /// The facts with one more suite, or with another frequency and history of one there is.
  public func opening(_ suite: SuiteFacts) -> RotaFacts {
    replacing(suites: suites.filter { $0.code != suite.code } + [suite])
  }

  /// The facts with a suite closed from a day on.
  public func closing(_ suite: SuiteCode, from day: CalendarDay) -> RotaFacts {
    replacing(
      suites: suites.map { other in
        guard other.code == suite else { return other }
        var shut = other
        shut.history = other.history.closed(from: day)
        return shut
      })
  }

  private func replacing(suites: [SuiteFacts]) -> RotaFacts {
    let known = Set(suites.map(\.code))
    return RotaFacts(
      period: period, rules: rules, suites: suites, visitors: visitors, offers: offers,
      windows: windows.filter { known.contains($0.suite) }, pins: pins)
  }
}

/// What a rota comes to: for comparing it with what it would be.
public struct RotaFigures: Hashable, Sendable {
  /// Windows in all.
  public let windows: Int
  /// Windows with nobody to go.
  public let empty: Int
  /// How many visitors have no window, one, two and so on.
  public let spread: [Int]
  /// What the rota costs.
  public let score: RotaScore
  /// What no rota of the same windows can do better than.
  public let bound: RotaBound

  /// The figures of a rota, and how much better another could be at most.
  public init(_ rota: DrawnRota, facts: RotaFacts, bound: RotaBound) {
    windows = rota.windows.count
    empty = rota.empty.count
    spread = RotaWork(facts, windows: rota.windows).spread
    score = rota.score
    self.bound = bound
  }
}

extension SuiteHistory {
  /// The same history until a day, and closed from then on.
  fileprivate func closed(from day: CalendarDay) -> SuiteHistory {
    SuiteHistory(
      changes.filter { $0.from < day } + [SuiteStatusChange(from: day, status: .closed)])
  }
}
