/// How many visits were planned, attempted and made to one suite, and when.
///
/// Nil is *not held*, which is not zero.
public struct VisitFigures: Hashable, Sendable {
  /// Windows of the rota whose Monday lies in the period.
  public var planned: Int?
  /// Completed and abandoned together.
  public var attempted: Int?
  /// Visits that were made.
  public var completed: Int
  /// Visits that were begun and given up.
  public var abandoned: Int?
  /// Of those completed, the ones by telephone or video.
  public var remote: Int?
  /// Completed visits kept waiting beyond the threshold.
  public var accessDelayed: Int?
  /// Completed visits judged valid, whatever else was judged of them, as Northern Ireland counts.
  public var valid: Int?
  /// Of those valid, the ones judged satisfactory.
  public var satisfactory: Int?
  /// Of those valid, the ones judged unsatisfactory.
  public var unsatisfactory: Int?
  /// Completed visits whose report holds a good word about staff or care.
  public var withPositiveComment: Int?
  /// Visits by ISO weekday, `1` Monday to `7` Sunday; empty where not every arrival is known.
  public var byDay: [CodedCount] = []
  /// Visits by `TimeBand`; empty where not every arrival is known.
  public var byTimeBand: [CodedCount] = []

  /// Figures that hold nothing but the completed visits.
  public init(completed: Int) { self.completed = completed }

  /// What shares of judged visits are taken of: the valid ones where they are held.
  public var judged: Int { valid ?? completed }
}

/// A count under a code.
public struct CodedCount: Hashable, Sendable {
  /// The code, of a list that the element names.
  public var code: String
  /// How many.
  public var count: Int

  /// A count under a code.
  public init(code: String, count: Int) {
    self.code = code
    self.count = count
  }
}
