extension PairingProblem {
  /// Whether every rota of it can be looked through, by leaving out what a bound rules out.
  ///
  /// A county's quarter can, nearly always; beyond some dozens of turns the branches are too many.
  public var isSmall: Bool { turns.count { $0.pinned == nil } <= 60 }
}
