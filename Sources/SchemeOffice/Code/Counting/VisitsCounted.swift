import CodeBoard
import Findings
import RecordKeeping
import Scheme

/// Goes through visits once and counts what the Code asks of each.
struct VisitsCounted {
  private(set) var facts = VisitFacts()
  /// Visits at which people went in, each with where and when.
  private(set) var goings: [Going] = []
  /// Visits in person at which the visitors were kept waiting.
  private(set) var delayed: Set<Reference> = []
  private var made: [SuiteCode: [VisitWeek: Int]] = [:]
  let settings: SchemeSettings
  let days: ClosedRange<CalendarDay>

  /// One visit at which people went in.
  struct Going {
    let visit: Reference
    let suite: SuiteCode
    let day: CalendarDay
    let isTACT: Bool
  }

  init(settings: SchemeSettings, days: ClosedRange<CalendarDay>) {
    self.settings = settings
    self.days = days
  }

  /// Counts a visit; of one before the days only the week it was made in.
  mutating func add(_ row: VisitRow) {
    guard row.outcome == .made else { return }
    let suite = SuiteCode(row.suite)
    if row.mode.countsAsVisit {
      made[suite, default: [:]][VisitWeek(holding: row.date), default: 0] += 1
    }
    guard days.contains(row.date) else { return }
    let visit = Reference(row.reference)
    if !row.mode.isRemote, row.mode != .recordReview {
      goings.append(
        Going(visit: visit, suite: suite, day: row.date, isTACT: row.mode == .tact))
    }
    guard row.mode.countsAsVisit else { return }
    facts.made += 1
    if row.opcat == nil { facts.illTreatmentUnanswered += 1 }
    addMoment(row)
    addOutcomes(row)
    guard row.mode == .inPerson else { return }
    facts.inPerson += 1
    if (row.visitors ?? 0) < settings.pairSize { facts.alone += 1 }
    guard let arrived = row.arrived, let admitted = row.admitted else { return }
    facts.inPersonTimed += 1
    if admitted > arrived.adding(seconds: settings.delayMinutes * 60) { delayed.insert(visit) }
  }

  private mutating func addMoment(_ row: VisitRow) {
    guard let arrived = row.arrived else { return }
    let (day, band, _) = DayBand.holding(arrived)
    facts.byBand[band.rawValue] += 1
    facts.byWeekday[day.weekday.rawValue - 1] += 1
  }

  private mutating func addOutcomes(_ row: VisitRow) {
    guard let held = row.counts[.inCustody] else { return }
    facts.counted += 1
    let told = VisitCount.allCases.filter(\.isOutcome).reduce(0) { $0 + (row.counts[$1] ?? 0) }
    if told != held { facts.countedWrongly += 1 }
  }

  /// Weeks of open suites inside the days, and those of them without the visits asked for.
  func weeks(of picture: OfficePicture) -> (all: Int, uncovered: Int) {
    var (all, uncovered) = (0, 0)
    let first = VisitWeek(holding: days.lowerBound.adding(days: 6))
    for suite in picture.suites.map(\.code) {
      let history = SuiteHistory(picture.statuses[suite] ?? [])
      let wanted = settings.visits(at: suite)
      var week = first
      while week.sunday <= days.upperBound {
        if history.isVisited(in: week) {
          all += 1
          let span = (0..<wanted.weeks).map { week.adding(weeks: -$0) }
          let count = span.reduce(0) { $0 + (made[suite]?[$1] ?? 0) }
          if count < wanted.visits { uncovered += 1 }
        }
        week = week.adding(weeks: 1)
      }
    }
    return (all, uncovered)
  }
}

extension VisitCount {
  /// Whether it counts people by what became of the offer of a visit.
  fileprivate var isOutcome: Bool {
    switch self {
    case .inCustody, .children, .offered: false
    default: true
    }
  }
}
