import RecordKeeping
public import Scheme

/// Whom the coordinator can ring when the force tells of somebody held under the Terrorism Act.
public struct CallOutList: Sendable {
  public let day: CalendarDay
  /// Those who can go on the day, by id.
  public let canGo: [Visitor]
  /// Those marked as trained who cannot, with everything that keeps them.
  public let trainedButBarred: [BarredVisitor]
}

extension Office {
  /// Trained visitors who can go on a day, and those who are trained and cannot; at one suite, or
  /// at any.
  public func callOutList(
    on day: CalendarDay?, suite: String?, by desk: Desk
  ) throws -> CallOutList {
    let reader = try reader(desk)
    try reader.require(.tactNotice)
    let code = try suite.map { try reader.look.suite($0).code }
    return reader.look.callOutList(on: day ?? reader.look.today, at: code)
  }
}

extension Look {
  /// Who can be called out on a day.
  func callOutList(on day: CalendarDay, at suite: SuiteCode?) -> CallOutList {
    let trained = picture.visitors.filter { visitor in
      visitor.tactTrained && !visitor.isGone(on: day)
    }.sorted { $0.id < $1.id }
    let judged = trained.map { barred($0, on: day, at: suite) }
    return CallOutList(
      day: day, canGo: zip(trained, judged).filter { $1.bars.isEmpty }.map(\.0),
      trainedButBarred: judged.filter { !$0.bars.isEmpty })
  }

  /// A visitor with what keeps them from going on a day.
  func barred(_ visitor: Visitor, on day: CalendarDay, at suite: SuiteCode?) -> BarredVisitor {
    BarredVisitor(
      visitor: visitor.id,
      bars: visitor.callOutBars(on: day, at: suite, trainedOn: tactTraining(of: visitor.id)))
  }

  /// The days of a visitor's Terrorism Act training on record.
  func tactTraining(of visitor: VisitorID) -> [CalendarDay] {
    picture.facts.filter { $0.visitor == visitor && $0.kind == .tactTraining }.map(\.day)
  }
}

extension Visitor {
  /// Whether they have left the scheme before a day: no use to anybody on a list of whom to ring.
  fileprivate func isGone(on day: CalendarDay) -> Bool {
    if case .ended(let last) = standing { return last < day }
    return false
  }
}
