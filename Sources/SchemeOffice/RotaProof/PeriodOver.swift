import RecordKeeping
import RotaDrawing
import Scheme

extension RotaPeriod {
  /// When the last night of the period is over: a visit of Sunday's night may be made on Monday.
  var over: Instant {
    LondonTime.instant(of: DayBand.early.start, on: days.upperBound.adding(days: 1))
  }
}

extension RotaDraws {
  /// The confirmed draw that may be opened, refused while any visit of it may be to come.
  func toOpen(from day: CalendarDay?, at now: Instant) throws(OfficeRefusal) -> KeptDrawLine {
    let line: KeptDrawLine?
    if let day {
      line = holding(VisitWeek(holding: day))
    } else {
      let over = confirmed.filter { $0.period.over <= now }
      line = over.max { $0.first < $1.first } ?? confirmed.min { $0.first < $1.first }
    }
    guard let line else { throw .proof(.noDraw(day)) }
    guard line.confirmedAt != nil else { throw .proof(.notConfirmed(line.first)) }
    guard line.period.over <= now else {
      throw .proof(.notOver(line.first, until: line.period.over))
    }
    return line
  }
}
