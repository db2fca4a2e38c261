extension PairingRule {
  /// Nobody goes who could not take a seat there, whatever the rest of the rota is.
  ///
  /// Of an instance, the rules on suites, accreditation, vetting and availability say why.
  static let everyoneHasASeat = PairingRule(
    .everyoneHasASeat, "Everyone who goes may go there then."
  ) { _, turn, pair in
    [pair.first, pair.second].filter { person in !turn.seats.contains { $0.person == person } }
  }
}
