extension SettingRow {
  /// Every setting, in the order a settings file lists them.
  public static let all: [SettingRow] =
    planning + drawing + people + visits + targets + afterwards + ladder + office + messages
    + publicPage

  private static let planning: [SettingRow] = [
    field(
      "starts_on", \.startsOn, "The first day these settings hold.", takes: "a day, yyyy-mm-dd",
      read: { CalendarDay($0) }, write: \.description),
    field(
      "visits_per_suite_per_week", \.visitsPerSuite, "How often each suite is visited.",
      takes: "visits a week, such as 1, 2 or 1/4", read: { VisitFrequency($0) },
      write: \.description),
    field(
      "visits_at_suite", \.visitsAtSuite, "Suites visited more or less often.",
      takes: "suite=visits, parted by spaces, such as LEA=2 RUG=1/4",
      read: SettingText.frequencies, write: SettingText.text),
    choice("moment", \.moment, "Who sets the moment of a visit inside its week."),
    choice("planning_cycle", \.planningCycle, "How far ahead the rota is planned."),
    number("pair_size", \.pairSize, 2...3, "Visitors who go in together; never one."),
    number("pair_size_most", \.pairSizeMost, 2...4, "Visitors at most, a trainee included."),
  ]

  private static let people: [SettingRow] = [
    number("probation_months", \.probationMonths, 0...24, "Months of probation."),
    number("probation_visits", \.probationVisits, 0...20, "Assessed visits before confirmation."),
    number("visits_per_year_least", \.visitsPerYearLeast, 0...60, "Visits asked of each visitor."),
    number("night_visits_per_year", \.nightVisitsPerYear, 0...12, "Of those, visits at night."),
    field(
      "night_from", \.nightFrom, "When the night begins.", takes: "a time, HH:MM",
      read: { TimeOfDay($0) }, write: \.description),
    field(
      "night_until", \.nightUntil, "When the night ends.", takes: "a time, HH:MM",
      read: { TimeOfDay($0) }, write: \.description),
    number("term_years", \.termYears, 1...10, "Years of a term."),
    field(
      "tenure_years_most", \.tenureYearsMost, "Years after which nobody is appointed again.",
      takes: "a whole number from 1 to 60, or off", read: SettingText.yearsOrOff,
      write: { $0.map { "\($0)" } ?? "off" }),
    number("meetings_per_year", \.meetingsPerYear, 0...12, "Meetings each visitor attends."),
    choice("appropriate_adult", \.appropriateAdult, "Whether a visitor may be one as well."),
    field(
      "former_police_allowed", \.formerPoliceAllowed, "Whether former police may be appointed.",
      takes: "yes, no", read: SettingText.yesOrNo, write: { $0 ? "yes" : "no" }),
    number("former_police_months", \.formerPoliceMonths, 0...240, "Months since they left."),
    field(
      "restricted_readers", \.restrictedReaders, "Who is named to read restricted matters.",
      takes: "at most two people, parted by a space", read: SettingText.readers,
      write: { $0.map(\.rawValue).joined(separator: " ") }),
  ]

  private static let visits: [SettingRow] = [
    number("delay_minutes", \.delayMinutes, 0...240, "A longer wait at the door is a delay."),
    choice("report_due", \.reportDue, "When a report is due."),
    number("report_chase_hours", \.reportChaseHours, 1...336, "Hours until a report is chased."),
    choice("sergeant_sign_off", \.sergeantSignOff, "Whether the sergeant signs or comments."),
    choice("consent_asked_by", \.consentAskedBy, "Who asks whether a detainee will talk."),
    phone("duty_inspector", \.outOfHours.dutyInspector, "Duty inspector not of that suite."),
    phone("scheme_on_call", \.outOfHours.schemeOnCall, "Someone of the scheme, on call."),
    phone(
      "professional_standards", \.outOfHours.professionalStandards,
      "The force's professional standards department."),
  ]

  private static let afterwards: [SettingRow] = [
    field(
      "review_days", \.reviewDays, "Working days until an unread draft goes as written.",
      takes: "a whole number from 1 to 60, or off", read: SettingText.yearsOrOff,
      write: { $0.map { "\($0)" } ?? "off" }),
    field(
      "publish", \.publish, "How often figures are published.",
      takes: "monthly, quarterly, half-yearly, yearly, parted by spaces",
      read: SettingText.cycles,
      write: { chosen in
        Cycle.allCases.filter(chosen.contains).map(\.rawValue).joined(separator: " ")
      }),
    number("small_number_floor", \.smallNumberFloor, 1...20, "Smaller counts are suppressed."),
    number(
      "force_correction_days", \.forceCorrectionDays, 0...60,
      "Days the force has to correct facts."),
    number("custody_number_months", \.custodyNumberMonths, 1...84, "Months a number is kept."),
    field(
      "holiday_exceptions", \.holidayExceptions, "Bank holidays proclaimed since this release.",
      takes: "days such as +2027-05-10 or -2027-05-03, parted by spaces",
      read: SettingText.exceptions,
      write: { $0.map(\.description).joined(separator: " ") }),
  ]

  private static let office: [SettingRow] = [
    choice("force_runs_machines", \.forceRuns.machines, "Whether the force runs its computers."),
    choice("force_runs_drives", \.forceRuns.drives, "Whether the force runs its file drives."),
    choice("force_runs_mail", \.forceRuns.mail, "Whether the force runs its mail."),
    field(
      "suite_addresses", \.suiteAddresses, "Where suites are, for letters to visitors.",
      takes:
        "suite=address, parted by semicolons, such as LEA=Newbold Terrace; NUN=Vicarage Street",
      read: SettingText.addresses, write: SettingText.text),
  ]
}
