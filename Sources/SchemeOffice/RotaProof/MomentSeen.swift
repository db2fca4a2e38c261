public import RecordKeeping
public import Scheme

/// A window of a visitor's own with the moment drawn for it, as one of its pair reads it.
public struct MomentSeen: Sendable {
  public let window: KeptWindow
  /// The suite's name.
  public let suite: String
  public let partners: [Partner]
  /// The moment that holds; nil where the pair choose.
  public let moment: KeptMoment?
  /// Whether the scheme has moments drawn in that week.
  public let choice: MomentChoice
  /// Whether the pair may still have it drawn once more.
  public let mayDrawAgain: Bool
  /// The reader's other windows to come, whose moments have not been looked up for this.
  public let others: [WindowID]

  /// Someone who goes too, and how to reach them.
  public struct Partner: Hashable, Sendable {
    public let id: VisitorID
    public let name: String
    public let phone: String?
  }
}

extension Look {
  /// A window as one of its pair sees it, with the moments drawn for it so far.
  func seen(
    _ window: KeptWindow, _ moments: [KeptMoment], others: [WindowID]
  ) throws -> MomentSeen {
    let own = VisitorID(rawValue: who.rawValue)
    let partners = window.visitors.filter { $0 != own }.map { id in
      let visitor = picture.visitors.first { $0.id == id }
      return MomentSeen.Partner(id: id, name: visitor?.name ?? id.rawValue, phone: visitor?.phone)
    }
    return MomentSeen(
      window: window,
      suite: picture.suites.first { $0.code == window.suite }?.name ?? window.suite.rawValue,
      partners: partners, moment: moments.last,
      choice: try settings(on: window.week.monday).moment,
      mayDrawAgain: window.isToBeMade && !moments.isEmpty && !moments.isDrawnAgain,
      others: others)
  }

  /// Refuses to tell anyone in a visitor's place: what they were told by telephone of a moment, or
  /// wish to know of it, is nothing the office may type for them.
  func checkOwnEyes() throws(OfficeRefusal) {
    guard acting?.typedBy == nil else {
      throw .proof(.ownEyesOnly(VisitorID(rawValue: who.rawValue)))
    }
  }
}

extension Look {
  /// Refuses the moments of a visitor to anyone but that visitor at the keyboard.
  func checkOwnMoments(of visitor: VisitorID) throws(OfficeRefusal) {
    try checkOwnEyes()
    guard PersonID(visitor) == who else { throw .proof(.ownEyesOnly(visitor)) }
  }
}

extension [KeptMoment] {
  /// Whether the pair had it drawn once more.
  var isDrawnAgain: Bool { contains { $0.cause == .again } }
}
