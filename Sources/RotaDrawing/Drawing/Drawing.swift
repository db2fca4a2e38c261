import Pairing
import Rotas
import Scheme
import Seals

/// A draw under way.
struct Drawing {
  let tables: RotaTables
  let seed: SeedStream.Seed
  let moves: Int
  let pairing: PairingChoice
  /// What was drawn before something was settled in the draft; nil where this is the first drawing.
  var former: FormerRota?

  /// A rota, and the calendars its moments are from; none where pairs choose.
  struct Drawn {
    let rota: DrawnRota
    var calendars: [SuiteCalendar] = []
  }

  /// Draws, or solves again what was drawn: its moments stay but for those nobody can make now.
  func run(after drawn: Drawn? = nil) throws(RotaRefusal) -> Drawn {
    switch tables.facts.rules.moment {
    case .pair: try windowsOnly()
    case .drawn: try withMoments(after: drawn)
    }
  }

  /// A rota whose pairs choose their own moments.
  private func windowsOnly() throws(RotaRefusal) -> Drawn {
    var weeks = SeedStream(seed, of: "weeks")
    let planned = WindowPlan(tables.facts) { Int(weeks.below(UInt64($0))) }.windows.map(
      WindowTurn.init)
    let windows = try WindowTurns(tables, planned: planned).turns
    let paired = pair(windows)
    return Drawn(rota: try rota(paired.problem, paired.pairs))
  }

  /// Pairs the turns, keeping everyone's most of each quarter.
  func pair(
    _ windows: [WindowTurn], round: Int = 0, constant: Int = 0
  ) -> (problem: RotaProblem, pairs: [Pair?]) {
    let name = former == nil ? "pairing" : "pairing again"
    var stream = SeedStream(seed, of: round == 0 ? name : "\(name) \(round)")
    let number = stream.next()
    let before = former?.pairs(of: windows, in: tables)
    let keeping = QuarterKeeping(tables: tables, windows: windows, constant: constant) { problem in
      guard let former, let before else { return pairing(problem, number, moves, nil) }
      return pairing(
        problem.charging(former.cost, forLeaving: before), number, moves,
        Pairing(keeping: before, in: problem))
    }
    return keeping.run()
  }

  /// The rota of a pairing, trainees added; refused should it break a hard rule.
  func rota(
    _ problem: RotaProblem, _ pairs: [Pair?], rounds: [RedrawRound] = [],
    moments: [SuiteMoments] = []
  ) throws(RotaRefusal) -> DrawnRota {
    let thirds = Thirds.of(problem, pairs, former: former)
    let windows = problem.windows.enumerated().map { turn, window in
      var visitors = window.settled
      if visitors.isEmpty, let pair = pairs[turn] {
        visitors = problem.visitors(pair)
        if let third = thirds[turn] { visitors.append(tables.facts.visitors[third].id) }
      }
      return DrawnWindow(window, visitors: visitors)
    }
    let breaches = RotaCheck(tables.facts).breaches(of: windows)
    guard breaches.isEmpty else { throw .broken(breaches) }
    return DrawnRota(
      windows: windows, score: RotaScore(problem.problem, pairs), rounds: rounds,
      moments: moments)
  }
}

extension WindowTurn {
  fileprivate init(_ planned: PlannedWindow) {
    self.init(id: planned.id, suite: planned.suite, week: planned.week)
    isSurprise = planned.isSurprise
  }
}

extension DrawnWindow {
  fileprivate init(_ turn: WindowTurn, visitors: [VisitorID]) {
    self.init(
      id: turn.id, suite: turn.suite, week: turn.week, visitors: visitors, moment: turn.drawn,
      isSurprise: turn.isSurprise, isPinned: turn.isPinned, stands: turn.stands)
  }
}
