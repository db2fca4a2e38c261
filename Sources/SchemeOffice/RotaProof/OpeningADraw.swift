public import RecordKeeping
public import RotaDrawing
import Rotas
public import Scheme
import Seals

/// A draw opened after its period: the auditor's file, the public one, and what they say.
public struct OpenedDraw: Sendable {
  public let line: KeptDrawLine
  /// Everything, for the named auditor alone.
  public let full: String
  /// What everyone may read.
  public let forEveryone: String
  /// The draw made again.
  public let verified: RotaVerification
  /// How many seeds these weeks were drawn from until the rota was confirmed.
  public let draws: Int
}

extension Office {
  /// Opens the confirmed draw of the week that a day is in, else of the last period that is over.
  ///
  /// Before the period is over its seed would tell visits still to come, so that there is no way
  /// to see it. That it was opened is written down with the digests of both files.
  public func openDraw(
    from day: CalendarDay?, to auditor: String, by desk: Desk
  ) throws -> OpenedDraw {
    try perform(.revealDraw, by: desk, home: .office) { look in
      let draws = try drawsToProve(around: day ?? look.today)
      let line = try draws.toOpen(from: day, at: look.now)
      let opened = try opened(line, to: auditor, in: look)
      return Decision(
        opened, about: line.id.rawValue,
        [
          .rotaRevealed(
            line.id, publicDigest: Digest(of: opened.forEveryone).description,
            fullDigest: Digest(of: opened.full).description)
        ])
    }
  }

  private func opened(
    _ line: KeptDrawLine, to auditor: String, in look: Look
  ) throws -> OpenedDraw {
    let held = try held(line, in: look)
    guard let way = WayOfDrawing(rawValue: held.kept.version) else {
      throw OfficeRefusal.proof(.otherVersion(line.first, version: held.kept.version))
    }
    let secrets = try DrawSecrets(held.kept)
    let draw = RotaDraw(facts: held.facts, seed: secrets.seed, moves: held.board.outcome.moves)
    guard draw.way == way else {
      throw OfficeRefusal.proof(.otherVersion(line.first, version: held.kept.version))
    }
    let moments = try records.moments(of: held.board.windows.map(\.id))
    let turns = try records.turns(of: line.id)
    var reveal = RotaReveal(
      draw, rota: try rota(of: draw, turns: turns, moments: moments), secret: secrets.salt,
      changes: ManualChanges(turns).changes,
      secondDraws: moments.count { $0.cause == .again }, auditor: auditor)
    reveal.draws = held.board.outcome.number
    // What was committed to stands, even where what is opened does not give it.
    reveal.published = held.kept.commitment
    let verified = try RotaVerification(full: reveal.text, published: held.kept.commitment)
    return OpenedDraw(
      line: line, full: reveal.text,
      forEveryone: PublicProof(reveal, verified: verified).text, verified: verified,
      draws: reveal.draws)
  }

  /// The rota as it was kept when it was drawn: were a turn or a moment changed in the file, the
  /// draw made again would not agree with it.
  private func rota(
    of draw: RotaDraw, turns: [KeptTurn], moments: [KeptMoment]
  ) throws -> DrawnRota {
    var rota: DrawnRota
    do {
      rota = try draw.run()
    } catch {
      throw OfficeRefusal.proof(.notRepeatable(draw.facts.period.first, error))
    }
    let kept = Dictionary(grouping: turns, by: \.turn.window).compactMapValues { $0.first?.turn }
    let drawn = Dictionary(grouping: moments.filter { $0.cause == .drawn }, by: \.window)
    for index in rota.windows.indices where !rota.windows[index].stands {
      let window = rota.windows[index]
      rota.windows[index].visitors = kept[window.id]?.visitors ?? []
      if let moment = drawn[window.id]?.last,
        moment != window.moment?.kept(of: window.id, .drawn)
      {
        rota.windows[index].moment = WindowMoment(moment)
      }
    }
    return rota
  }
}

/// A draw's seed and the salt of its commitment, as they were kept.
private struct DrawSecrets {
  let seed: SeedStream.Seed
  let salt: Salt

  init(_ kept: KeptDraw) throws {
    guard let seed = SeedStream.Seed(hex: kept.seed) else {
      throw RecordsFault.unreadable(table: "rotaDraw", column: "seed")
    }
    guard let salt = Salt(hex: kept.salt) else {
      throw RecordsFault.unreadable(table: "rotaDraw", column: "salt")
    }
    (self.seed, self.salt) = (seed, salt)
  }
}
