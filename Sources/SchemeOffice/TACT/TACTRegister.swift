import Findings
import RecordKeeping
import Returns
import Scheme

/// The Terrorism Act visits of a period as rules 500 and 501 ask of them.
///
/// Beside those made under a notice there are those that came as counts in a table of past visits,
/// which name no visitors.
struct TACTRegister {
  private let days: ClosedRange<CalendarDay>
  private var past: [VisitRow] = []

  /// The first day on which such a report was due: the order of 2013 that brought the duty in.
  private static let dutyBegan = CalendarDay("2013-03-25")

  init(_ days: ClosedRange<CalendarDay>) { self.days = days }

  /// Takes a visit of the period, if it is one of these.
  mutating func add(_ row: VisitRow) {
    guard row.mode == .tact, row.outcome != .notMade else { return }
    past.append(row)
  }

  /// Every such visit of the period, by day and reference.
  func visits(in look: Look, _ records: any Records) throws -> [TACTVisit] {
    let sent = try records.tactDispatches()
    let made = try records.tactDetentions().flatMap(\.visits).map(\.made).filter {
      days.contains($0.day)
    }
    let names = try records.circumstances(of: past.map { Reference($0.reference) })
    let all =
      made.map { ($0.reference, $0.day, $0.visitors) }
      + past.map { row in
        let reference = Reference(row.reference)
        return (reference, row.date, names[reference]?.visitors ?? [])
      }
    let due = all.filter { visit in Self.dutyBegan.map { $0 <= visit.1 } ?? true }
    return due.map { reference, day, visitors in
      var visit = TACTVisit(
        reference: reference.rawValue, date: day,
        withoutAccreditation: look.unaccredited(visitors, on: day))
      visit.sentToPolicingBody = sent[reference]?.firstDay(to: .policingBody)
      visit.sentToReviewer = sent[reference]?.firstDay(to: .reviewer)
      return visit
    }.sorted { ($0.date, $0.reference) < ($1.date, $1.reference) }
  }
}

extension Look {
  /// Those of some visitors who held no accreditation on a day.
  fileprivate func unaccredited(_ visitors: [VisitorID], on day: CalendarDay) -> [String] {
    visitors.filter { id in
      picture.visitors.first { $0.id == id }.map { visitor in
        !visitor.wasTACTAccredited(on: day, trainedOn: tactTraining(of: id))
      } ?? true
    }.map(\.rawValue)
  }
}
