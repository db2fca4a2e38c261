public import Rotas
import Scheme

/// Holds drawn windows to the hard rules of every allotment, with what stands around them.
public struct RotaCheck: Sendable {
  private let facts: RotaFacts

  /// A check against these facts.
  public init(_ facts: RotaFacts) { self.facts = facts }

  /// The breaches that these windows are to blame for; empty windows break nothing.
  ///
  /// A visitor who agreed to a suite outside their list breaks no rule there.
  public func breaches(of drawn: [DrawnWindow]) -> [Breach] {
    let ids = Set(drawn.map(\.id))
    let new = Set(drawn.filter { !$0.stands }.map(\.id))
    let windows = drawn.filter { !$0.visitors.isEmpty }.map(\.window)
    let agreed = Set(facts.pins.filter(\.isAgreed).map(\.window))
    return allotment(windows + facts.windows.filter { !ids.contains($0.id) }).breaches.filter {
      new.contains($0.window)
        && !($0.rule == .visitorsServeTheSuite && agreed.contains($0.window))
    }
  }

  /// Some windows with all that the rules ask about.
  func allotment(_ windows: [Window]) -> Allotment {
    Allotment(
      windows: windows, visitors: facts.visitors,
      suites: Dictionary(
        facts.suites.map { ($0.code, $0.history) }, uniquingKeysWith: { one, _ in one }),
      pairSize: facts.rules.size...max(facts.rules.size, facts.rules.sizeMost),
      terrorismSuites: Set(facts.suites.filter(\.isTerrorism).map(\.code)))
  }
}
