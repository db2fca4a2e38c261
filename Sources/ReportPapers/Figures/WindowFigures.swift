public import Rotas
public import Scheme

/// What became of one window of the rota, once it was over.
public enum WindowFate: Hashable, Sendable {
  /// A visit was made.
  case made
  /// A visit was begun and given up.
  case abandoned
  /// It passed without a visit.
  case notMade(NotMadeReason)
  /// It passed, and nobody has told what became of it.
  case notTold
}

/// One window of the rota: where, in which week, and what became of it.
public struct WindowSpan: Hashable, Sendable {
  /// The suite's code.
  public var suite: SuiteCode
  /// The week it was for.
  public var week: VisitWeek
  /// What became of it.
  public var fate: WindowFate

  /// A window and its fate.
  public init(suite: SuiteCode, week: VisitWeek, fate: WindowFate) {
    self.suite = suite
    self.week = week
    self.fate = fate
  }
}

/// How many windows the rota planned, and what became of them.
public struct WindowFigures: Hashable, Sendable {
  /// Windows in which a visit was made.
  public var made = 0
  /// Windows in which a visit was begun and given up.
  public var abandoned = 0
  /// Windows that passed without one, by why.
  public var notMadeBy: [NotMadeReason: Int] = [:]
  /// Windows of which nothing was told.
  public var notTold = 0

  /// No window yet.
  public init() {}

  /// Counts a window.
  public mutating func add(_ fate: WindowFate) {
    switch fate {
    case .made: made += 1
    case .abandoned: abandoned += 1
    case .notMade(let reason): notMadeBy[reason, default: 0] += 1
    case .notTold: notTold += 1
    }
  }

  /// Windows that passed without a visit, for a reason that was told.
  public var notMade: Int { notMadeBy.values.reduce(0, +) }

  /// Every window.
  public var planned: Int { made + abandoned + notMade + notTold }

  /// Why windows passed without a visit, the most frequent first.
  public var reasons: [(reason: NotMadeReason, count: Int)] {
    NotMadeReason.allCases.compactMap { reason in
      notMadeBy[reason].map { (reason, $0) }
    }.sorted { $0.count > $1.count }
  }
}
