import Scheme

extension Entry {
  /// The row of an entry about a rota.
  func rotaRow(_ seals: inout Sealing) -> KeptRow {
    switch self {
    case .rotaDraw(let draw):
      KeptRow(
        .rotaDraw, draw.id, draw.first.monday, draw.weeks, draw.moment, draw.version, draw.seed,
        draw.salt, draw.commitment, draw.facts, draw.outcome)
    case .rotaTurn(let turn):
      KeptRow(
        .rotaTurn, turn.draw, turn.window, turn.suite, turn.week.monday,
        Entry.list(turn.visitors), turn.source, turn.about,
        seals.seal(
          turn.reason, .personDetail, holder: (turn.about ?? turn.visitors.first)?.rawValue ?? "",
          field: "reason \(turn.window)"))
    case .rotaPin(let pin):
      KeptRow(
        .rotaPin, pin.window, pin.suite, pin.week.monday, Entry.list(pin.visitors),
        pin.isAgreed,
        seals.seal(
          pin.visitors.isEmpty ? nil : pin.reason, .personDetail,
          holder: pin.visitors.first?.rawValue ?? "", field: "reason \(pin.window)"))
    case .rotaConfirmed(let draw): KeptRow(.rotaConfirmed, draw)
    case .rotaMoment(let moment):
      KeptRow(
        .rotaMoment, moment.window, moment.day, moment.band.rawValue,
        moment.start.description, moment.cause)
    case .momentRead(let window, let visitor): KeptRow(.momentRead, window, visitor)
    case .rotaRevealed(let draw, let publicDigest, let fullDigest):
      KeptRow(.rotaRevealed, draw, publicDigest, fullDigest)
    default: preconditionFailure("entries of the record have their rows in EntryRows")
    }
  }
}
