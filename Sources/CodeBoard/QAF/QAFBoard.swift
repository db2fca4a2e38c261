/// One version of the framework as a board: how each criterion stands.
public struct QAFBoard: Sendable {
  /// The version of the framework.
  public let version: String
  /// Each criterion, by level and then in the order it was taken in.
  public let lines: [QAFLine]

  /// The criteria of one version beside the board of the Code; showings oldest first.
  public init(_ version: String, _ criteria: [QAFCriterion], board: Board, showings: [Showing]) {
    self.version = version
    let told = Dictionary(grouping: showings, by: \.subject)
    let own = criteria.filter { $0.version == version }
    lines = QAFLevel.allCases.flatMap { level in
      own.filter { $0.level == level }.map { criterion in
        let subject = ShowingSubject.criterion(
          version: version, reference: criterion.reference)
        return QAFLine(criterion, board, told[subject] ?? [])
      }
    }
  }

  /// The version that was taken in last; nil where none was.
  public static func latestVersion(of criteria: [QAFCriterion]) -> String? {
    var seen: [String] = []
    for criterion in criteria where !seen.contains(criterion.version) {
      seen.append(criterion.version)
    }
    return seen.last
  }

  /// How far a level is reached: its own criteria and those of the levels below it.
  public func reached(_ level: QAFLevel) -> QAFReach {
    let counted = lines.filter { $0.criterion.level <= level }
    return QAFReach(level: level, shown: counted.count { $0.standing.isShown }, of: counted.count)
  }

  /// How far each level is reached that has criteria of its own.
  public var levels: [QAFReach] {
    QAFLevel.allCases.filter { level in lines.contains { $0.criterion.level == level } }
      .map(reached)
  }
}

/// How far a level is reached, the levels below it included.
public struct QAFReach: Hashable, Sendable {
  public let level: QAFLevel
  public let shown: Int
  public let of: Int

  /// Whether every criterion up to it is shown.
  public var isReached: Bool { shown == of }
}
