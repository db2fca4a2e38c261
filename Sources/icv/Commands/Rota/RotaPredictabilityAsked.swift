import Foundation
import Moments
import Predictability
import Scheme
import SchemeOffice
import SchemeTables
import Spreadsheets

/// What is to be judged: a history, the law declared for it, and what people call things.
struct PredictabilityAsked {
  /// The Monday the history begins on.
  let monday: CalendarDay
  let history: VisitHistory
  let laws: [DeclaredLaw]
  /// What each suite is called.
  let suites: [String]
  /// The law in a sentence.
  let law: String
  /// Visits left out because nobody recorded when they began.
  let withoutTime: Int
  /// Whether visits were drawn, so that start minutes are the draw's and not as somebody noted.
  let isDrawn: Bool

  /// The last day of the history.
  var lastDay: CalendarDay { monday.adding(days: history.days - 1) }

  /// The days of a window, in which visits are counted.
  var windowDays: Int { laws.first?.windowDays ?? 7 }

  /// The visits of a file, judged by rules.
  static func visits(in file: String, _ rules: PredictabilityRules) throws -> PredictabilityAsked {
    let bands = rules.bandHours
    let table = PastVisitsTable(
      try TableFile.read(file), bands: bands.map { ($0.start, $0.minutes) },
      suites: rules.suites?.map(\.id), from: rules.firstDay)
    guard table.faults.isEmpty else { throw faulty(table.faults, file) }
    guard let first = table.rows.map(\.day).min(), let last = table.rows.map(\.day).max() else {
      throw Problem(
        .document, "no_visits", "The file holds no visit.", at: file,
        next: "`icv rota predictability --template` prints one with an example.")
    }
    let monday = rules.firstDay ?? VisitWeek(holding: first).monday
    let days = monday.days(until: VisitWeek(holding: last).monday) + 7
    guard days <= 7 * 520 else {
      throw Problem(
        .document, "too_long", "The visits lie more than ten years apart.", at: file,
        next: "See that the dates are right, or judge a few years at a time.")
    }
    let ids = rules.suites?.map(\.id) ?? Set(table.rows.map(\.suite)).sorted()
    let visits = table.rows.compactMap { row in
      ids.firstIndex(of: row.suite).map { suite in
        PastVisit(
          suite: suite, cell: Cell(day: monday.days(until: row.day), band: row.band),
          minute: row.start.flatMap { bands[row.band].minute(of: $0.minutes) })
      }
    }
    let history = VisitHistory(suites: ids.count, days: days, bands: bands, visits: visits)
    return PredictabilityAsked(
      monday: monday, history: history,
      laws: ids.map { rules.law(of: $0, days: days) }, suites: ids.map(rules.name),
      law: rules.sentence, withoutTime: 0, isDrawn: !rules.isPairsChoice)
  }

  /// The scheme's own visits: the pairs chose their moments within the week.
  static func own(_ seen: PastVisitsSeen) throws -> PredictabilityAsked {
    guard !seen.visits.isEmpty else {
      throw Problem(
        .document, "no_visits", "No visit in these weeks has a time of arrival.",
        next: "Choose other days with --from and --until, or record when visits begin.")
    }
    let history = VisitHistory(
      suites: seen.suites.count, days: seen.days, bands: BandHours.four, visits: seen.visits)
    return PredictabilityAsked(
      monday: seen.monday, history: history,
      laws: seen.suites.map { _ in
        .pairsChoice(days: history.days, bands: 4, windowDays: 7)
      }, suites: seen.suites.map(\.rawValue), law: PredictabilityRules.pairsSentence,
      withoutTime: seen.withoutTime, isDrawn: false)
  }

  private static func faulty(_ faults: [SheetFault], _ file: String) -> Problem {
    var problem = Problem.table(faults, beyond: 0, in: file)
    problem.message = "\(Words.count(faults.count, "fault")) in the table, so nothing was judged."
    problem.next = "Correct the file; --template prints one with every heading."
    return problem
  }
}

extension PredictabilityRules {
  /// The law of a suite over so many days.
  func law(of id: Int, days: Int) -> DeclaredLaw {
    let suite = suites?.first { $0.id == id }
    let bands = bandHours
    let week = cells?["\(id)"]?.map { $0 != "0" }
    let open = (0..<days).map { day in
      bands.indices.map { week?[day % 7 * bands.count + $0] ?? true }
    }
    let weeks = suite?.windowWeeks ?? 1
    if isPairsChoice {
      return .pairsChoice(
        days: days, bands: bands.count, windowDays: 7 * weeks, open: open.flatMap { $0 })
    }
    let gap = rules?.maxSuiteGapDays ?? 0
    return .drawn(
      MomentRules(
        weeks: days / 7, bandMinutes: bands.map(\.minutes),
        demand: .perWindow(visits: suite?.demand ?? 1, weeks: weeks),
        longestGap: gap > 0 ? gap : nil,
        quotas: (rules?.quotas ?? []).map {
          MomentQuota(
            bands: Set($0.bands), weekdays: Set($0.weekdays), percent: $0.percent)
        }, surprises: rules?.surprisePercent ?? 0),
      quotaWeeks: rules?.quotaWeeks ?? 13, open: open)
  }

  func name(of id: Int) -> String { suites?.first { $0.id == id }?.name ?? "\(id)" }
}
