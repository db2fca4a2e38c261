public import RotaDrawing
import Rotas
import Scheme
import Seals

/// Something that may happen to a scheme.
public struct RotaSupposition: Hashable, Sendable {
  /// Visitors who would be gone.
  public var without: [String] = []
  /// Suites that would be open, known or new.
  public var opening: [String] = []
  /// Suites that would be closed.
  public var closing: [String] = []

  /// Nothing that would happen.
  public init() {}
}

/// What a rota comes to, and what it would come to if something happened.
public struct RotaSupposed: Sendable {
  /// The weeks.
  public let period: RotaPeriod
  /// As things are.
  public let now: RotaFigures
  /// As they would be.
  public let then: RotaFigures
  /// Where one more visitor would serve best then.
  public let help: [HelpWanted]
}

extension Office {
  /// What the rota of a period would come to if something happened; nothing is kept.
  ///
  /// Both are drawn from one seed, so that only what is supposed makes the difference.
  public func suppose(
    _ supposition: RotaSupposition, in period: RotaPeriod, moves: Int? = nil, by desk: Desk
  ) throws -> RotaSupposed {
    let look = try officeReader(desk).look
    let facts = try rotaFacts(for: period, in: look)
    let supposed = try facts.supposing(supposition, in: look)
    let seed = SeedStream.Seed(practice: 1)
    func figures(_ facts: RotaFacts) throws -> RotaFigures {
      do {
        let draw = RotaDraw(facts: facts, seed: seed, moves: moves ?? facts.usualMoves)
        let rota = try draw.run()
        return RotaFigures(rota, facts: facts, bound: draw.bound(of: rota, effort: 300))
      } catch {
        throw OfficeRefusal.rota(.draw(error))
      }
    }
    return RotaSupposed(
      period: period, now: try figures(facts), then: try figures(supposed),
      help: supposed.helpWanted(most: 3))
  }

  /// The weeks of the draft, of the rota to come, or the next quarter of weeks.
  public func weeksToSuppose(by desk: Desk) throws -> RotaPeriod {
    let look = try officeReader(desk).look
    let draws = try rotaDraws(around: look.today...look.today.adding(days: 7 * 106))
    let coming = (draws.drafts + draws.confirmed).map(\.period).filter {
      $0.first.monday > look.today
    }
    return coming.min { $0.first < $1.first }
      ?? RotaPeriod(first: VisitWeek(holding: look.today).adding(weeks: 1), weeks: 13)
  }
}

extension RotaFacts {
  /// The facts as they would be.
  fileprivate func supposing(
    _ supposition: RotaSupposition, in look: Look
  ) throws -> RotaFacts {
    let lost = try supposition.without.map { try look.visitor($0).id }
    var facts = losing(Set(lost))
    for code in supposition.opening {
      let suite = SuiteCode(code.uppercased())
      let settings = try look.settings(on: period.first.monday)
      facts = facts.opening(
        SuiteFacts(
          code: suite, frequency: settings.visits(at: suite),
          history: SuiteHistory([
            SuiteStatusChange(from: period.first.monday, status: .open)
          ])))
    }
    for code in supposition.closing {
      let suite = try look.suite(code).code
      let pins = facts.pins.filter { !$0.window.rawValue.hasPrefix("\(suite)-") }
      facts = facts.closing(suite, from: period.first.monday).pinning(pins)
    }
    return facts
  }
}
