import RecordKeeping
public import RotaDrawing
public import Scheme
public import Seals

/// A rota just drawn, as the one who drew it is told.
public struct RotaJustDrawn: Sendable {
  /// The draft as it stands.
  public let board: RotaBoard
  /// The draft that it takes the place of; nil for the first of these weeks.
  public let before: RotaBoard?
  /// Visitors who said nothing of these weeks and so could not be drawn.
  public let silent: [VisitorID]
  /// Why windows are empty, and what would help most.
  public let holes: RotaHoles
}

extension Office {
  /// Draws the rota of a period as a draft, which nobody but the office sees until it is confirmed.
  ///
  /// The seed is 256 bits of the system's generator. Practice schemes may give one, so that a
  /// lesson goes the same way twice; a real scheme may not: who chooses the seed chooses the rota.
  public func drawRota(
    _ period: RotaPeriod, seed: SeedStream.Seed? = nil, moves: Int? = nil, by desk: Desk
  ) throws -> RotaJustDrawn {
    try perform(.drawRota, by: desk, home: .office) { look in
      guard seed == nil || look.picture.scheme.isPractice else {
        throw OfficeRefusal.rota(.seedOnRealScheme)
      }
      let (facts, draws) = try factsToDraw(period, in: look)
      let before = try draws.latestDraft(over: period).map { try held($0, in: look).board }
      var lots = look.lots("draw", .office)
      let drawing = RotaDraw(
        facts: facts, seed: seed ?? SeedStream.Seed(from: &lots),
        moves: moves ?? facts.usualMoves)
      let made = try Drafting(
        drawing, tries: moves == nil ? Drafting.mostTries : 1,
        number: (before?.outcome.number ?? 0) + 1, secret: Salt(from: &lots),
        id: DrawID(look.officeName("D")))
      let told = RotaJustDrawn(
        board: made.board(at: look.now, by: look.who, names: look.visitorNames), before: before,
        silent: Self.silent(in: facts), holes: RotaHoles(made))
      return Decision(told, about: made.kept.id.rawValue, made.entries)
    }
  }

  /// The facts of a draw to be made, after all that speaks against making it.
  private func factsToDraw(
    _ period: RotaPeriod, in look: Look
  ) throws -> (RotaFacts, RotaDraws) {
    let facts = try rotaFacts(for: period, in: look)
    let draws = try rotaDraws(around: period.days)
    do {
      try DrawCheck(facts).check(today: look.today, confirmed: draws.confirmedWeeks)
    } catch {
      throw OfficeRefusal.rota(.draw(error))
    }
    guard facts.offers.contains(where: { $0.days.overlaps(period.days) }) else {
      throw OfficeRefusal.rota(.nobodyTold(period))
    }
    return (facts, draws)
  }

  /// Visitors appointed in the period of whom no day of it is known.
  static func silent(in facts: RotaFacts) -> [VisitorID] {
    let days = facts.period.days
    let told = Set(facts.offers.filter { $0.days.overlaps(days) }.map(\.visitor))
    return facts.visitors.filter { visitor in
      !told.contains(visitor.id) && days.each.contains(where: visitor.isAppointed)
    }.map(\.id)
  }
}

/// A draw made and about to be kept.
struct Drafting {
  let drawing: RotaDraw
  let rota: DrawnRota
  let outcome: RotaOutcome
  let kept: KeptDraw

  /// How often the same seed is searched longer where the proof shows that a better rota is missed.
  static let mostTries = 3

  init(
    _ drawing: RotaDraw, tries: Int = 1, number: Int, secret: Salt, id: DrawID
  ) throws {
    var drawing = drawing
    var (rota, bound) = try Self.drawn(drawing)
    for _ in 1..<max(2, tries) where bound.isBeaten && tries > 1 {
      // The number of moves is part of the draw, so that whoever replays it searches as long.
      drawing = RotaDraw(facts: drawing.facts, seed: drawing.seed, moves: 4 * drawing.moves)
      (rota, bound) = try Self.drawn(drawing)
    }
    (self.rota, self.drawing) = (rota, drawing)
    outcome = RotaOutcome(rota, number: number, moves: drawing.moves, least: bound.least)
    let period = drawing.facts.period
    kept = KeptDraw(
      id: id, first: period.first, weeks: period.weeks, moment: drawing.facts.rules.moment,
      version: drawing.way.rawValue, seed: drawing.seed.description, salt: secret.description,
      commitment: RotaCommitment(drawing, secret: secret).hash, facts: drawing.facts.text,
      outcome: try outcome.text)
  }

  private static func drawn(_ drawing: RotaDraw) throws -> (DrawnRota, RotaBound) {
    do {
      let rota = try drawing.run()
      return (rota, drawing.bound(of: rota, effort: 300))
    } catch {
      throw OfficeRefusal.rota(.draw(error))
    }
  }

  /// The windows that were drawn, those that stood before left out.
  var windows: [DrawnWindow] { rota.windows.filter { !$0.stands } }

  /// What is kept: the draw, a turn for each of its windows, and the moments drawn.
  ///
  /// Pinned windows are turns of the draw like the others: that they were pinned is in its facts.
  var entries: [Entry] {
    [.rotaDraw(kept)] + turns.map { .rotaTurn($0) } + windows.compactMap(Self.moment)
  }

  private var turns: [RotaTurn] {
    windows.map {
      RotaTurn(
        draw: kept.id, window: $0.id, suite: $0.suite, week: $0.week, visitors: $0.visitors,
        source: .drawn)
    }
  }

  private static func moment(_ window: DrawnWindow) -> Entry? {
    window.moment.map { .rotaMoment($0.kept(of: window.id, .drawn)) }
  }

  /// The draft as it stands at first.
  func board(at now: Instant, by person: PersonID, names: [VisitorID: String]) -> RotaBoard {
    RotaBoard(
      KeptDrawLine(
        id: kept.id, first: kept.first, weeks: kept.weeks, moment: kept.moment,
        commitment: kept.commitment, drawnAt: now),
      outcome, turns: turns.map { KeptTurn(turn: $0, by: person, at: now) },
      pinned: Set(drawing.facts.inForce.pins.map(\.window)), names: names)
  }
}

extension WindowMoment {
  /// The moment as it is kept for a window's pair.
  func kept(of window: WindowID, _ cause: MomentCause) -> KeptMoment {
    KeptMoment(
      window: window, day: day, band: band, start: LondonTime.wall(at: arrival.lowerBound).time,
      cause: cause)
  }
}
