public import ActionPapers
import Actions
import RecordKeeping
public import Scheme

extension Office {
  /// What became of what visitors found on visits since a day; no visitor named means everyone.
  ///
  /// The log says that it left the office.
  public func visitorPapers(
    for named: [String], since: CalendarDay? = nil, by desk: Desk
  ) throws -> [(visitor: VisitorID, paper: VisitorPaper)] {
    try perform(.makeVisitorPapers, by: desk, home: .office) { look in
      let first = since ?? look.today.adding(months: -6)
      guard first <= look.today else { throw OfficeRefusal.dayInTheFuture(first) }
      let days = first...look.today
      let wanted = try named.map { try look.visitor($0).id }
      let people = look.picture.visitors.filter {
        wanted.isEmpty ? $0.maySeeRecords(on: look.today) : wanted.contains($0.id)
      }
      let matters = try mattersByVisitor(days, asOf: look.now)
      let suites = Dictionary(
        look.picture.suites.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
      let papers = people.map { visitor in
        (
          visitor.id,
          VisitorPaper(
            scheme: look.picture.scheme.name, isPractice: look.picture.scheme.isPractice,
            madeOn: look.today, visitor: visitor.name, days: days, suites: suites,
            matters: matters[visitor.id] ?? [])
        )
      }
      return papers.isEmpty
        ? .nothing([]) : Decision(papers, about: wanted.count == 1 ? wanted[0].rawValue : nil, [])
    }
  }

  private func mattersByVisitor(
    _ days: ClosedRange<CalendarDay>, asOf now: Instant
  ) throws -> [VisitorID: [ToldMatter]] {
    let found = try records.concerns(.found(days))
    let told = try records.circumstances(of: Array(Set(found.compactMap(\.visit))))
    let asked =
      try actions(.touching(days), asOf: now)
      + actions(.unclosed(suite: nil), asOf: now)
    let byConcern = Dictionary(
      asked.map { ($0.concern.reference, $0) }, uniquingKeysWith: { first, _ in first })
    var matters: [VisitorID: [ToldMatter]] = [:]
    for concern in found {
      guard let visit = concern.visit,
        let matter = ToldMatter(concern, action: byConcern[concern.reference])
      else { continue }
      for visitor in told[visit]?.visitors ?? [] { matters[visitor, default: []].append(matter) }
    }
    return matters
  }
}
