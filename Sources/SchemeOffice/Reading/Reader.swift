import RecordKeeping
public import Scheme

/// Someone who reads: who they are, and what ties them to what they ask for.
public struct Reader {
  /// The office as it stood when they asked.
  public let look: Look
  /// Who reads.
  public let person: PersonID
  /// In which role.
  public let role: Role

  /// Whether they are named to read allegations and fear of reprisal.
  public let isNamed: Bool
}

extension Reader {
  /// Whether they may read a matter in full.
  public func may(_ matter: Matter, ties: Ties = []) -> Bool {
    Disclosure.may(role, read: matter, ties: ties)
  }

  /// Refuses a matter that they may not read.
  func require(_ matter: Matter, ties: Ties = []) throws(OfficeRefusal) {
    try Rights.checkReading(matter, by: role, ties: ties)
  }

  /// What ties them to a suite: their panel visits it.
  func ties(to suite: SuiteCode) -> Ties {
    if role == .visitor {
      return look.picture.visitors.contains { PersonID($0.id) == person && $0.serves(suite) }
        ? .panel : []
    }
    return Panels(look.picture).suites(of: person).contains(suite) ? .panel : []
  }

  /// What ties them to what some visitors did together at a suite.
  func ties(to visitors: [VisitorID], at suite: SuiteCode) -> Ties {
    var ties = role == .visitor ? [] : ties(to: suite)
    if visitors.contains(where: { PersonID($0) == person }) { ties.insert(.own) }
    if isNamed { ties.insert(.named) }
    let own = look.picture.visitors.first { PersonID($0.id) == person }
    if own?.tactTrained == true { ties.insert(.tactTrained) }
    return ties
  }
}

extension Office {
  /// Who sits at the desk, as a reader.
  public func reader(_ desk: Desk) throws -> Reader {
    let look = try look()
    let (person, role) = try desk.sitting(in: look)
    return Reader(
      look: look, person: person, role: role, isNamed: look.named.contains(person))
  }
}
