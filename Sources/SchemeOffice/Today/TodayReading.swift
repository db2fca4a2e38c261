import Actions
import Findings
import RecordKeeping
public import Scheme

/// What needs somebody today, the most pressing first.
public struct TodaySeen: Sendable {
  public let today: CalendarDay
  /// Whose page it is.
  public let role: Role
  public let lines: [TodayLine]
}

extension Office {
  /// What needs the one at the desk today, given the drafts in the scheme's folder.
  ///
  /// Whoever runs the scheme is told by every rule whose matter they may read in full, a visitor
  /// of what is their own.
  public func today(drafts: [DraftFound], by desk: Desk) throws -> TodaySeen {
    let reader = try reader(desk)
    let lines: [TodayLine]
    if reader.role == .visitor {
      lines = try ownMorning(of: reader, drafts).lines
    } else {
      let rules = TodayRule.all.filter { reader.may($0.reads, ties: reader.isNamed ? .named : []) }
      guard !rules.isEmpty else { throw OfficeRefusal.mayNotRead(.window, reader.role) }
      let morning = try morning(of: reader, drafts)
      lines = rules.flatMap { $0.lines(morning) }
    }
    return TodaySeen(today: reader.look.today, role: reader.role, lines: lines.sorted())
  }

  /// Everything the page is worked out from, in a fixed number of questions.
  func morning(of reader: Reader, _ drafts: [DraftFound]) throws -> Morning {
    let look = reader.look
    let today = look.today
    let ladder = try look.ladder()
    let actions = try actions(.unclosed(suite: nil), asOf: look.now)
    let handed = Set(try records.handOffs().map(\.handOff.concern))
    let restricted = try records.concerns(.restricted(limit: 1000))
    return Morning(
      today: today, now: look.now, settings: try look.settings(), suites: look.picture.suites,
      statuses: look.picture.statuses, visitors: look.picture.visitors,
      windows: try records.windows(today.adding(days: -183)...today.adding(days: 42)),
      matters: actions.filter { !$0.isRestricted }.map { ($0, ladder.addressed($0)) },
      unread: try records.unreadReports(since: today.adding(days: -61)),
      drafts: drafts.map(\.beginning), returns: try records.returnsBuilt(),
      unhanded: restricted.filter { !handed.contains($0.reference) },
      calls: try records.wellbeingCalls(doneSince: look.now.adding(seconds: 1)),
      detentions: try records.tactDetentions().filter { $0.state != .closed },
      isAnyoneNamed: !look.named.isEmpty, isNamed: reader.isNamed,
      began: look.picture.settings.map(\.startsOn).min() ?? today)
  }
}
