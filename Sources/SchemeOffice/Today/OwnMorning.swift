import Actions
import Findings
import RecordKeeping
import Rotas
import Scheme

/// A visitor's own page: their windows, the reports they owe, what became of what they found.
struct OwnMorning: Sendable {
  let today: CalendarDay
  let windows: [KeptWindow]
  let ended: [KeptWindow]
  let drafts: [DraftBeginning]
  /// What came of their visits and moved in the last two weeks.
  let matters: [Action]
  /// Terrorism Act visits that they are to make.
  let terrorismVisits: [TACTAssignment]

  var lines: [TodayLine] {
    windows.compactMap(window) + ended.map(reportOwed) + drafts.map(draft)
      + terrorismVisits.map(toMake) + matters.compactMap(moved)
  }

  private func window(_ window: KeptWindow) -> TodayLine? {
    let isNow = window.week.days.contains(today)
    let week = window.week.monday.words
    switch window.state {
    case .allotted:
      return TodayLine(
        .ownWindows, isNow ? .today : .soon, about: window.id.rawValue,
        "\(window.suite), week of \(week): not arranged yet.",
        command: "icv rota arranged \(window.id)", day: window.week.monday)
    case .arranged:
      return TodayLine(
        .ownWindows, .whenYouCan, about: window.id.rawValue,
        "\(window.suite), week of \(week): arranged.",
        command: "icv visit record \(window.id)", day: window.week.monday)
    case .done, .notMade: return nil
    }
  }

  private func reportOwed(_ window: KeptWindow) -> TodayLine {
    TodayLine(
      .ownReports, .today, about: window.id.rawValue,
      "\(window.suite), week of \(window.week.monday.words): no report is handed in.",
      command: "icv visit record \(window.id)", day: window.week.sunday)
  }

  private func toMake(_ told: TACTAssignment) -> TodayLine {
    TodayLine(
      .ownTerrorismVisits, told.day <= today ? .atOnce : .today, about: told.notice.rawValue,
      "\(told.notice): you are to visit somebody held under the Terrorism Act on"
        + " \(told.day.words).",
      command: "icv tact show \(told.notice)", day: told.day)
  }

  private func draft(_ draft: DraftBeginning) -> TodayLine {
    let day = LondonTime.day(at: draft.at)
    return TodayLine(
      .ownReports, .today, about: draft.reference.rawValue,
      "\(draft.reference), begun on \(day.words), is not handed in.", command: "icv visit record",
      day: day)
  }

  private func moved(_ action: Action) -> TodayLine? {
    guard let last = action.events.last else { return nil }
    return TodayLine(
      .ownMatters, .whenYouCan, about: action.reference.rawValue,
      "\(action.concern.suite), \(action.concern.day.words), \(action.concern.wording)"
        + " Since \(last.day.words): \(action.state.label).",
      command: "icv action show \(action.reference)", day: last.day)
  }
}

extension Office {
  /// What a visitor's page is worked out from.
  func ownMorning(of reader: Reader, _ drafts: [DraftFound]) throws -> OwnMorning {
    let look = reader.look
    let today = look.today
    let visitor = VisitorID(reader.person.rawValue)
    let windows = try records.windows(today.adding(days: -61)...today.adding(days: 42))
      .filter { $0.visitors.contains(visitor) }
    let own = try ownVisits(of: reader)
    let since = today.adding(days: -14)
    let matters = try actions(.touching(since...today), asOf: look.now).filter { action in
      action.concern.isOf(own) && action.events.last.map { $0.day >= since } ?? false
    }
    let hours = try look.settings().reportChaseHours
    return OwnMorning(
      today: today, windows: windows.filter { $0.week.sunday >= today },
      ended: windows.filter { $0.week.sunday < today && $0.isUntold },
      drafts: drafts.map(\.beginning).filter { draft in
        draft.by == reader.person.rawValue && draft.at.adding(seconds: hours * 3600) <= look.now
      }, matters: matters,
      terrorismVisits: try records.tactDetentions().filter { reader.seesNotice(of: $0) }
        .filter { $0.closing == nil }.compactMap(\.waiting)
        .filter { $0.visitors.contains(visitor) })
  }
}

extension KeptWindow {
  /// Whether nobody has told what became of it.
  fileprivate var isUntold: Bool {
    switch state {
    case .allotted, .arranged: true
    case .done, .notMade: false
    }
  }
}
