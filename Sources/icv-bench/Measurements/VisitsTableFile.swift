import Foundation
import Scheme

/// A table of past visits, as a scheme that kept a spreadsheet would hand it in.
enum VisitsTableFile {
  /// Writes so many visits, spread evenly over these days.
  static func write(_ count: Int, from first: CalendarDay, days: Int, to file: URL) throws {
    var text =
      "reference,suite,date,arrived,admitted,left,mode,outcome,visitors,in_custody,children,"
      + "offered,spoken_to,declined,observed_only,not_offered,not_recorded,unavailable_SLP,"
      + "positive,opcat\n"
    text.reserveCapacity(count * 100)
    for number in 0..<count {
      let day = first.adding(days: number * days / count)
      let (held, suite) = (3 + number % 9, number % 2 == 0 ? "LEA" : "NUN")
      let (spoken, asleep) = (held - 2, number % 2)
      let minute = 10 + number % 40
      text += "P-\(number),\(suite),\(day),14:\(minute),14:\(minute + 4),15:45,in_person,made,2,"
      text += "\(held),\(number % 2),\(spoken + 1),\(spoken),1,0,\(1 - asleep),0,\(asleep),"
      text += number % 3 == 0 ? "yes,no\n" : "no,no\n"
    }
    try Data(text.utf8).write(to: file)
  }
}
