public import Findings
import Scheme

/// Counts one suite's visits, row by row, into the figures of a return.
///
/// Order does not matter, and rows need not be held: the tally of a million visits is as small as
/// that of one.
public struct SuiteTally: Sendable {
  /// Minutes at the door beyond which access counts as delayed.
  public let delayThreshold: Int

  private var completed = 0
  private var abandoned = 0
  private var remote = 0
  private var timedAtDoor = 0
  private var delayed = 0
  private var withArrival = 0
  private var byDay: [Weekday: Int] = [:]
  private var byBand: [TimeBand: Int] = [:]
  private var sums = VisitCounts()
  private var opcat: Int?
  private var positive: Int?
  private var judged: [VisitJudgement: Int] = [:]

  /// An empty tally.
  public init(delayThreshold: Int) { self.delayThreshold = delayThreshold }

  /// One visit by itself.
  init(of row: VisitRow) {
    self.init(delayThreshold: 0)
    add(row)
  }

  /// Counts a visit; record reviews, TACT visits and visits not made are counted nowhere.
  public mutating func add(_ row: VisitRow) {
    guard row.mode.countsAsVisit else { return }
    switch row.outcome {
    case .notMade: return
    case .abandoned: abandoned += 1
    case .made: addCompleted(row)
    }
  }

  private mutating func addCompleted(_ row: VisitRow) {
    completed += 1
    if row.mode.isRemote { remote += 1 }
    if let arrived = row.arrived {
      withArrival += 1
      byDay[row.date.weekday, default: 0] += 1
      byBand[TimeBand(holding: LondonTime.wall(at: arrived).time), default: 0] += 1
      if let admitted = row.admitted {
        timedAtDoor += 1
        if arrived.minutes(until: admitted) > delayThreshold { delayed += 1 }
      }
    }
    sums.add(row.counts)
    if let found = row.opcat { opcat = (opcat ?? 0) + (found ? 1 : 0) }
    if let good = row.positive { positive = (positive ?? 0) + (good ? 1 : 0) }
    if let judgement = row.judgement { judged[judgement, default: 0] += 1 }
  }

  /// The visits counted so far, with those planned where the scheme knows how many.
  public func visits(planned: Int? = nil) -> VisitFigures {
    var figures = VisitFigures(completed: completed)
    figures.planned = planned
    figures.attempted = completed + abandoned
    figures.abandoned = abandoned
    figures.remote = remote
    figures.accessDelayed = timedAtDoor == 0 ? nil : delayed
    figures.withPositiveComment = positive
    if !judged.isEmpty {
      let (good, bad) = (judged[.satisfactory] ?? 0, judged[.unsatisfactory] ?? 0)
      (figures.valid, figures.satisfactory, figures.unsatisfactory) = (good + bad, good, bad)
    }
    // A split that leaves some visits out would not add up to those completed.
    if completed > 0 && withArrival == completed {
      figures.byDay = Weekday.allCases.map { day in
        CodedCount(code: String(day.rawValue), count: byDay[day] ?? 0)
      }
      figures.byTimeBand = TimeBand.allCases.map { band in
        CodedCount(code: band.rawValue, count: byBand[band] ?? 0)
      }
    }
    return figures
  }

  /// The people in the cells at the completed visits; what no visit holds stays nil.
  public var detainees: DetaineeFigures {
    var figures = DetaineeFigures()
    figures.inCustody = sums[.inCustody]
    figures.inCustodyChildren = sums[.children]
    figures.offered = sums[.offered]
    figures.spokenTo = sums[.spokenTo]
    figures.declined = sums[.declined]
    figures.observedOnly = sums[.observedOnly]
    figures.notOffered = sums[.notOffered]
    figures.notRecorded = sums[.notRecorded]
    figures.notAvailable = VisitCount.allCases.compactMap { count in
      guard let code = count.unavailableCode, let sum = sums[count] else { return nil }
      return CodedCount(code: code, count: sum)
    }
    return figures
  }

  /// Completed visits that found what may be torture or ill-treatment; nil where none was asked.
  public var opcatConcerns: Int? { opcat }
}
