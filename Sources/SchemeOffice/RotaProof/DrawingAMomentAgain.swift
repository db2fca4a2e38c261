import RecordKeeping
import RotaDrawing
import Rotas
import Scheme
import Seals

extension Office {
  /// Has the moment of an own window drawn once more, over what all who go can make from now on.
  ///
  /// No reason is asked for. It is written down as one more reading of the moment, and what is
  /// counted for the scheme is how many were drawn again, not whose.
  public func drawMomentAgain(_ window: String?, by desk: Desk) throws -> MomentSeen {
    try perform(.readMoment, by: desk, home: .office) { look in
      try look.checkOwnEyes()
      let (kept, others) = try ownWindow(window, in: look)
      let moments = try records.moments(of: [kept.id])
      let before = try look.seen(kept, moments, others: others)
      guard before.moment != nil else { return .nothing(before) }
      guard kept.isToBeMade else {
        throw OfficeRefusal.proof(.settled(kept.id, kept.state))
      }
      guard !moments.isDrawnAgain else { throw OfficeRefusal.proof(.drawnAgain(kept.id)) }
      var lots = look.lots("moment", .office)
      let facts = try rotaFacts(
        for: RotaPeriod(first: kept.week, weeks: 1), pins: [], in: look)
      let second = SecondDraw(facts, seed: SeedStream.Seed(from: &lots))
      guard
        let next = second.moment(
          of: kept.id, suite: kept.suite, week: kept.week, for: kept.visitors, after: look.now)
      else { throw OfficeRefusal.proof(.nothingLeft(kept.id)) }
      // A dry run shows no moment that will not hold.
      guard !isDryRun else { return .nothing(before) }
      let moment = next.kept(of: kept.id, .again)
      let seen = try look.seen(kept, moments + [moment], others: others)
      return Decision(seen, about: kept.id.rawValue, try entries(moment, in: look))
    }
  }

  /// The moment, and that they know of it where no line says so yet.
  private func entries(_ moment: KeptMoment, in look: Look) throws -> [Entry] {
    let own = VisitorID(rawValue: look.who.rawValue)
    let knows = try records.momentReadings(of: [moment.window]).contains { $0.visitor == own }
    return [.rotaMoment(moment)] + (knows ? [] : [.momentRead(moment.window, by: own)])
  }
}
