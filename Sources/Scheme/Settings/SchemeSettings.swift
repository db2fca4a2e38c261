/// How one scheme works, from a day on: what differs between schemes is set, never assumed.
///
/// The defaults are Warwickshire's published practice, and ours where it publishes none.
public struct SchemeSettings: Hashable, Sendable {
  /// The first day these settings hold.
  public var startsOn: CalendarDay
  /// How often each suite is visited, unless a suite has its own.
  public var visitsPerSuite = VisitFrequency.weekly
  /// Suites visited more or less often than the others.
  public var visitsAtSuite: [SuiteCode: VisitFrequency] = [:]
  /// Who sets the moment inside the window, which is always a week from Monday.
  public var moment = MomentChoice.pair
  /// How far ahead the rota is planned.
  public var planningCycle = Cycle.quarterly
  /// Visitors in a pair.
  public var pairSize = 2
  /// Visitors at most, a trainee or assessor being the third.
  public var pairSizeMost = 3
  /// How the rota is drawn.
  public var draw = DrawSettings()
  /// Months of probation.
  public var probationMonths = 6
  /// Assessed visits before an appointment is confirmed.
  public var probationVisits = 4
  /// Visits a year that each visitor is asked for at least.
  public var visitsPerYearLeast = 8
  /// Visits a year that each visitor is asked to make at night.
  public var nightVisitsPerYear = 1
  /// When the night begins, London time.
  public var nightFrom = TimeOfDay(knownMinutes: 22 * 60)
  /// When the night ends, London time.
  public var nightUntil = TimeOfDay(knownMinutes: 6 * 60)
  /// Years of a term; suitability is looked at again by its end.
  public var termYears = 3
  /// Years after which nobody is appointed again; nil where there is no cap.
  public var tenureYearsMost: Int?
  /// Meetings a year that each visitor is asked to attend.
  public var meetingsPerYear = 2
  /// Whether a visitor may also be an appropriate adult.
  public var appropriateAdult = AppropriateAdultRule.familyOnly
  /// Whether former police officers and staff may be appointed.
  public var formerPoliceAllowed = true
  /// Months since leaving the police before an appointment.
  public var formerPoliceMonths = 0
  /// A longer wait at the door, in minutes, is a delay and needs its reason.
  public var delayMinutes = 10
  /// When a report is due.
  public var reportDue = ReportDue.beforeLeaving
  /// Hours after the visit at which a missing report is chased.
  public var reportChaseHours = 24
  /// Whether the sergeant signs or comments.
  public var sergeantSignOff = SergeantSignOff.commentOptional
  /// Who asks for consent.
  public var consentAskedBy = ConsentAsker.visitor
  /// The time asked of the police for each target, by severity.
  public var targets: [Target: GradedAllowance] = .usual
  /// Working days for which a draft waits to be read before it goes as written; nil where it
  /// waits for a person, however long.
  public var reviewDays: Int? = 2
  /// How a matter that is not put right goes further up.
  public var ladder = LadderSettings()
  /// How often figures are published.
  public var publish: Set<Cycle> = [.quarterly, .yearly]
  /// Counts of people under this are suppressed in what is published; zero is shown.
  public var smallNumberFloor = 5
  /// Days that the force has to correct facts before a return or a report is issued; none where
  /// nothing was agreed.
  public var forceCorrectionDays = 14
  /// Months after the visit that a custody number is kept at most.
  public var custodyNumberMonths = 12
  /// Whom a visitor rings at night.
  public var outOfHours = OutOfHoursNumbers()
  /// What the office works with that the force runs, and so could read.
  public var forceRuns = WhatTheForceRuns()
  /// How messages leave the office.
  public var outbox = OutboxSettings()
  /// Where suites are, for letters to visitors; none where it is not held.
  public var suiteAddresses: [SuiteCode: String] = [:]
  /// The people named to read restricted matters, at most two.
  public var restrictedReaders: [PersonID] = []
  /// What the public page says in the scheme's own words.
  public var publicWords = PublicWords()
  /// Bank holidays proclaimed after this release was made.
  public var holidayExceptions: [HolidayException] = []

  /// Warwickshire's practice from a day on.
  public init(startsOn: CalendarDay) { self.startsOn = startsOn }

  /// How often a suite is visited.
  public func visits(at suite: SuiteCode) -> VisitFrequency {
    visitsAtSuite[suite] ?? visitsPerSuite
  }

  /// The working days that clocks count, with what was proclaimed.
  public var workingDays: WorkingDays {
    WorkingDays(exceptions: BankHolidays.proclaimed + holidayExceptions)
  }

  /// Whether a time of arrival is at night.
  public func isNight(_ time: TimeOfDay) -> Bool {
    nightFrom <= nightUntil
      ? nightFrom <= time && time < nightUntil : nightFrom <= time || time < nightUntil
  }
}
