public import Actions
import Findings
public import Scheme

/// Finds for whom something waits, from actions as they stand and calls that were asked for.
public struct WaitingMatters: Sendable {
  /// Everyone to whom a message could go.
  public let correspondents: [Correspondent]
  /// Each suite's name by its code.
  public let suites: [SuiteCode: String]
  /// Who made each visit.
  public let visitors: [Reference: [VisitorID]]
  /// The moment before which news for visitors is left to paper.
  public let newsSince: Instant

  /// What is needed to tell who is concerned by an action.
  public init(
    correspondents: [Correspondent], suites: [SuiteCode: String],
    visitors: [Reference: [VisitorID]], newsSince: Instant
  ) {
    self.correspondents = correspondents.filter(\.mayBeWrittenTo)
    self.suites = suites
    self.visitors = visitors
    self.newsSince = newsSince
  }

  /// What waits for whom because of an action; nothing of a restricted one leaves the office.
  public func waiting(_ action: Action) -> [Waiting] {
    guard !action.isRestricted else { return [] }
    return forThePolice(action) + forTheOffice(action) + forItsVisitors(action)
  }

  /// A call that was asked for after a hard visit: only the coordinator is told.
  public func waiting(callAskedAt moment: Instant, line: Int) -> [Waiting] {
    correspondents.filter { $0.role == .coordinator }.map {
      Waiting(for: $0.id, at: .desk, since: moment, isSafety: false, mark: .officeLine(line))
    }
  }

  /// The suite's own, since the question last came to them; those above, since it was taken there.
  private func forThePolice(_ action: Action) -> [Waiting] {
    guard action.state.waitsFor == .police else { return [] }
    let suite = action.concern.suite
    let place = WaitingPlace.sheet(suite: suites[suite] ?? suite.rawValue)
    var found: [Waiting] = []
    let asked = action.events.last { event in
      switch event.deed {
      case .send, .sendBack, .reopen, .check(.notFixed): true
      default: false
      }
    }
    if let asked { found += waiting(asked, .custody, suite, place, action) }
    let taken = action.events.last { $0.deed == .stepUp }
    if let taken, let rung = taken.rung, let role = rung.role {
      found += waiting(taken, role, suite, place, action)
    }
    return found
  }

  /// A draft and an answer wait for the office; what is serious is told at once.
  private func forTheOffice(_ action: Action) -> [Waiting] {
    let raised = action.terms.raisedAt
    if action.severity == .serious, !action.state.isClosed, raised >= newsSince {
      return office.map {
        Waiting(for: $0.id, at: .desk, since: raised, isSafety: true, mark: .moment(raised))
      }
    }
    switch action.state {
    case .draft:
      return office.map {
        Waiting(for: $0.id, at: .desk, since: raised, isSafety: false, mark: .moment(raised))
      }
    case .answered:
      guard let answer = action.events.last(where: { $0.deed.side == .police }) else { return [] }
      return office.filter { $0.id != answer.by?.typedBy ?? answer.by?.person }
        .map { waiting($0, answer, .desk, isSafety: false) }
    default: return []
    }
  }

  /// News for those who raised it: an answer, and that it was closed.
  private func forItsVisitors(_ action: Action) -> [Waiting] {
    guard let visit = action.concern.visit, let made = visitors[visit] else { return [] }
    let news = action.events.last { event in
      switch event.deed {
      case .answer, .cannot, .resolve, .resolveUnchecked, .disagree: true
      default: false
      }
    }
    guard let news, news.by?.loggedAt ?? news.at >= newsSince else { return [] }
    let own = Set(made.map { PersonID($0) })
    return correspondents.filter { $0.role == .visitor && own.contains($0.id) }
      .map { waiting($0, news, .visitorPaper, isSafety: false) }
  }

  private var office: [Correspondent] {
    correspondents.filter { $0.role == .coordinator || $0.role == .deputy }
  }

  private func waiting(
    _ event: ActionEvent, _ role: Role, _ suite: SuiteCode, _ place: WaitingPlace,
    _ action: Action
  ) -> [Waiting] {
    correspondents.filter { $0.role == role && $0.answers(for: suite) }
      .map { waiting($0, event, place, isSafety: action.severity == .serious) }
  }

  private func waiting(
    _ person: Correspondent, _ event: ActionEvent, _ place: WaitingPlace, isSafety: Bool
  ) -> Waiting {
    Waiting(
      for: person.id, at: place, since: event.by?.loggedAt ?? event.at, isSafety: isSafety,
      mark: event.by.map { .recordLine($0.line) } ?? .moment(event.at))
  }
}

extension Rung {
  /// The police role that the rung addresses; nil where a message would not be sent by itself.
  fileprivate var role: Role? {
    switch self {
    case .custodySergeant: .custody
    case .custodyInspector: .inspector
    case .chiefInspector: .chiefInspector
    case .panel, .commissioner, .national: nil
    }
  }
}
