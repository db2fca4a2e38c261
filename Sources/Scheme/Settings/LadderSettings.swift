/// The ladder of a scheme: which rungs it uses, and what the force agreed may happen by itself.
public struct LadderSettings: Hashable, Sendable {
  /// The rungs that this scheme uses; the others are stepped over.
  public var rungs: Set<Rung> = Set(Rung.allCases)
  /// The highest rung a matter reaches without a person deciding it; nil where none does.
  ///
  /// It is the force's agreement that allows this, so that nothing climbs until it is set.
  public var byItselfUpTo: Rung?

  /// What most schemes do: every rung, and each step taken by a person.
  public init() {}

  /// Where a matter of that gravity is sent first: the lowest rung in use, a serious one no lower
  /// than the custody inspector, who is on duty round the clock.
  public func first(isSerious: Bool) -> Rung? {
    let used = rungs.sorted()
    guard isSerious else { return used.first }
    return used.first { $0 >= .custodyInspector } ?? used.last
  }

  /// The next rung in use above another; nil at the top.
  public func next(above rung: Rung) -> Rung? { rungs.filter { $0 > rung }.min() }

  /// Whether a step to a rung may happen without a person deciding it.
  public func happensByItself(_ rung: Rung) -> Bool {
    guard let byItselfUpTo else { return false }
    return rung <= min(byItselfUpTo, Rung.highestByItself)
  }
}
